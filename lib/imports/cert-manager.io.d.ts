// Made by npm run import; not to be edited. Source: github.com/cert-manager/cert-manager v1.21.2
import type { ApiObjectMetadata } from 'cdk8s';

/**
 * A Certificate resource should be created to ensure an up to date and signed
 * X.509 certificate is stored in the Kubernetes Secret resource named in `spec.secretName`.
 */
export interface CertificateProps {
  readonly metadata?: ApiObjectMetadata;

  /**
   * Specification of the desired state of the Certificate resource.
   * https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
   */
  readonly spec?: CertificateSpec;
}

/**
 * Specification of the desired state of the Certificate resource.
 * https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
 */
export interface CertificateSpec {
  /**
   * Defines extra output formats of the private key and signed certificate chain
   * to be written to this Certificate's target Secret.
   */
  readonly additionalOutputFormats?: readonly CertificateSpecAdditionalOutputFormats[];

  /**
   * Requested common name X509 certificate subject attribute.
   * More info: https://datatracker.ietf.org/doc/html/rfc5280#section-4.1.2.6
   * NOTE: TLS clients will ignore this value when any subject alternative name is
   * set (see https://tools.ietf.org/html/rfc6125#section-6.4.4).
   */
  readonly commonName?: string;

  /** Requested DNS subject alternative names. */
  readonly dnsNames?: readonly string[];

  /**
   * Requested 'duration' (i.e. lifetime) of the Certificate. Note that the
   * issuer may choose to ignore the requested duration, just like any other
   * requested attribute.
   */
  readonly duration?: string;

  /** Requested email subject alternative names. */
  readonly emailAddresses?: readonly string[];

  /** Whether the KeyUsage and ExtKeyUsage extensions should be set in the encoded CSR. */
  readonly encodeUsagesInRequest?: boolean;

  /** Requested IP address subject alternative names. */
  readonly ipAddresses?: readonly string[];

  /**
   * Requested basic constraints isCA value.
   * The isCA value is used to set the `isCA` field on the created CertificateRequest
   * resources. Note that the issuer may choose to ignore the requested isCA value, just
   * like any other requested attribute.
   */
  readonly isCA?: boolean;

  /**
   * Reference to the issuer responsible for issuing the certificate.
   * If the issuer is namespace-scoped, it must be in the same namespace
   * as the Certificate. If the issuer is cluster-scoped, it can be used
   * from any namespace.
   */
  readonly issuerRef: CertificateSpecIssuerRef;

  /** Additional keystore output formats to be stored in the Certificate's Secret. */
  readonly keystores?: CertificateSpecKeystores;

  /**
   * Requested X.509 certificate subject, represented using the LDAP "String
   * Representation of a Distinguished Name" [1].
   * Important: the LDAP string format also specifies the order of the attributes
   * in the subject, this is important when issuing certs for LDAP authentication.
   * Example: `CN=foo,DC=corp,DC=example,DC=com`
   * More info [1]: https://datatracker.ietf.org/doc/html/rfc4514
   * More info: https://github.com/cert-manager/cert-manager/issues/3203
   * More info: https://github.com/cert-manager/cert-manager/issues/4424
   */
  readonly literalSubject?: string;

  /**
   * x.509 certificate NameConstraint extension which MUST NOT be used in a non-CA certificate.
   * More Info: https://datatracker.ietf.org/doc/html/rfc5280#section-4.2.1.10
   */
  readonly nameConstraints?: CertificateSpecNameConstraints;

  /**
   * `otherNames` is an escape hatch for SAN that allows any type. We currently restrict the support to string like otherNames, cf RFC 5280 p 37
   * Any UTF8 String valued otherName can be passed with by setting the keys oid: x.x.x.x and UTF8Value: somevalue for `otherName`.
   * Most commonly this would be UPN set with oid: 1.3.6.1.4.1.311.20.2.3
   * You should ensure that any OID passed is valid for the UTF8String type as we do not explicitly validate this.
   */
  readonly otherNames?: readonly CertificateSpecOtherNames[];

  /**
   * Private key options. These include the key algorithm and size, the used
   * encoding and the rotation policy.
   */
  readonly privateKey?: CertificateSpecPrivateKey;

  /**
   * How long before the currently issued certificate's expiry cert-manager should
   * renew the certificate. For example, if a certificate is valid for 60 minutes,
   * and `renewBefore=10m`, cert-manager will begin to attempt to renew the certificate
   * 50 minutes after it was issued (i.e. when there are 10 minutes remaining until
   * the certificate is no longer valid).
   */
  readonly renewBefore?: string;

  /**
   * `renewBeforePercentage` is like `renewBefore`, except it is a relative percentage
   * rather than an absolute duration. For example, if a certificate is valid for 60
   * minutes, and  `renewBeforePercentage=25`, cert-manager will begin to attempt to
   * renew the certificate 45 minutes after it was issued (i.e. when there are 15
   * minutes (25%) remaining until the certificate is no longer valid).
   */
  readonly renewBeforePercentage?: number;

  /**
   * `renewal` allows configuration of how your certificate is renewed. If the policy mentioned is
   * `RenewBefore` then the controller respects `renewBefore` and `renewBeforePercentage`.
   */
  readonly renewal?: CertificateSpecRenewal;

  /**
   * The maximum number of CertificateRequest revisions that are maintained in
   * the Certificate's history. Each revision represents a single `CertificateRequest`
   * created by this Certificate, either when it was created, renewed, or Spec
   * was changed. Revisions will be removed by oldest first if the number of
   * revisions exceeds this number.
   */
  readonly revisionHistoryLimit?: number;

  /**
   * Name of the Secret resource that will be automatically created and
   * managed by this Certificate resource. It will be populated with a
   * private key and certificate, signed by the denoted issuer. The Secret
   * resource lives in the same namespace as the Certificate resource.
   */
  readonly secretName: string;

  /**
   * Defines annotations and labels to be copied to the Certificate's Secret.
   * Labels and annotations on the Secret will be changed as they appear on the
   * SecretTemplate when added or removed. SecretTemplate annotations are added
   * in conjunction with, and cannot overwrite, the base set of annotations
   * cert-manager sets on the Certificate's Secret.
   */
  readonly secretTemplate?: CertificateSpecSecretTemplate;

  /**
   * Signature algorithm to use.
   * Allowed values for RSA keys: SHA256WithRSA, SHA384WithRSA, SHA512WithRSA.
   * Allowed values for ECDSA keys: ECDSAWithSHA256, ECDSAWithSHA384, ECDSAWithSHA512.
   * Allowed values for Ed25519 keys: PureEd25519.
   */
  readonly signatureAlgorithm?: CertificateSpecSignatureAlgorithm;

  /**
   * Requested set of X509 certificate subject attributes.
   * More info: https://datatracker.ietf.org/doc/html/rfc5280#section-4.1.2.6
   */
  readonly subject?: CertificateSpecSubject;

  /** Requested URI subject alternative names. */
  readonly uris?: readonly string[];

  /**
   * Requested key usages and extended key usages.
   * These usages are used to set the `usages` field on the created CertificateRequest
   * resources. If `encodeUsagesInRequest` is unset or set to `true`, the usages
   * will additionally be encoded in the `request` field which contains the CSR blob.
   */
  readonly usages?: readonly CertificateSpecUsages[];
}

/**
 * CertificateAdditionalOutputFormat defines an additional output format of a
 * Certificate resource. These contain supplementary data formats of the signed
 * certificate chain and paired private key.
 */
export interface CertificateSpecAdditionalOutputFormats {
  /**
   * Type is the name of the format type that should be written to the
   * Certificate's target Secret.
   */
  readonly type: CertificateSpecAdditionalOutputFormatsType;
}

/**
 * Reference to the issuer responsible for issuing the certificate.
 * If the issuer is namespace-scoped, it must be in the same namespace
 * as the Certificate. If the issuer is cluster-scoped, it can be used
 * from any namespace.
 */
export interface CertificateSpecIssuerRef {
  /**
   * Group of the issuer being referred to.
   * Defaults to 'cert-manager.io'.
   */
  readonly group?: string;

  /**
   * Kind of the issuer being referred to.
   * Defaults to 'Issuer'.
   */
  readonly kind?: string;

  /** Name of the issuer being referred to. */
  readonly name: string;
}

/** Additional keystore output formats to be stored in the Certificate's Secret. */
export interface CertificateSpecKeystores {
  /**
   * JKS configures options for storing a JKS keystore in the
   * `spec.secretName` Secret resource.
   */
  readonly jks?: CertificateSpecKeystoresJks;

  /**
   * PKCS12 configures options for storing a PKCS12 keystore in the
   * `spec.secretName` Secret resource.
   */
  readonly pkcs12?: CertificateSpecKeystoresPkcs12;
}

/**
 * x.509 certificate NameConstraint extension which MUST NOT be used in a non-CA certificate.
 * More Info: https://datatracker.ietf.org/doc/html/rfc5280#section-4.2.1.10
 */
export interface CertificateSpecNameConstraints {
  /** if true then the name constraints are marked critical. */
  readonly critical?: boolean;

  /**
   * Excluded contains the constraints which must be disallowed. Any name matching a
   * restriction in the excluded field is invalid regardless
   * of information appearing in the permitted
   */
  readonly excluded?: CertificateSpecNameConstraintsExcluded;

  /** Permitted contains the constraints in which the names must be located. */
  readonly permitted?: CertificateSpecNameConstraintsPermitted;
}

export interface CertificateSpecOtherNames {
  /**
   * OID is the object identifier for the otherName SAN.
   * The object identifier must be expressed as a dotted string, for
   * example, "1.2.840.113556.1.4.221".
   */
  readonly oid?: string;

  /**
   * utf8Value is the string value of the otherName SAN.
   * The utf8Value accepts any valid UTF8 string to set as value for the otherName SAN.
   */
  readonly utf8Value?: string;
}

/**
 * Private key options. These include the key algorithm and size, the used
 * encoding and the rotation policy.
 */
export interface CertificateSpecPrivateKey {
  /**
   * Algorithm is the private key algorithm of the corresponding private key
   * for this certificate.
   */
  readonly algorithm?: CertificateSpecPrivateKeyAlgorithm;

  /**
   * The private key cryptography standards (PKCS) encoding for this
   * certificate's private key to be encoded in.
   */
  readonly encoding?: CertificateSpecPrivateKeyEncoding;

  /**
   * RotationPolicy controls how private keys should be regenerated when a
   * re-issuance is being processed.
   */
  readonly rotationPolicy?: CertificateSpecPrivateKeyRotationPolicy;

  /** Size is the key bit size of the corresponding private key for this certificate. */
  readonly size?: number;
}

/**
 * `renewal` allows configuration of how your certificate is renewed. If the policy mentioned is
 * `RenewBefore` then the controller respects `renewBefore` and `renewBeforePercentage`.
 */
export interface CertificateSpecRenewal {
  /** `policy` must be one of `Disabled`, `RenewBefore`. */
  readonly policy?: CertificateSpecRenewalPolicy;

  /** `windows` mentions the behavior of when the renewal must happen. */
  readonly windows?: readonly CertificateSpecRenewalWindows[];
}

/**
 * Defines annotations and labels to be copied to the Certificate's Secret.
 * Labels and annotations on the Secret will be changed as they appear on the
 * SecretTemplate when added or removed. SecretTemplate annotations are added
 * in conjunction with, and cannot overwrite, the base set of annotations
 * cert-manager sets on the Certificate's Secret.
 */
export interface CertificateSpecSecretTemplate {
  /** Annotations is a key value map to be copied to the target Kubernetes Secret. */
  readonly annotations?: { readonly [key: string]: string };

  /** Labels is a key value map to be copied to the target Kubernetes Secret. */
  readonly labels?: { readonly [key: string]: string };
}

/**
 * Signature algorithm to use.
 * Allowed values for RSA keys: SHA256WithRSA, SHA384WithRSA, SHA512WithRSA.
 * Allowed values for ECDSA keys: ECDSAWithSHA256, ECDSAWithSHA384, ECDSAWithSHA512.
 * Allowed values for Ed25519 keys: PureEd25519.
 */
export type CertificateSpecSignatureAlgorithm = 'SHA256WithRSA' | 'SHA384WithRSA' | 'SHA512WithRSA' | 'ECDSAWithSHA256' | 'ECDSAWithSHA384' | 'ECDSAWithSHA512' | 'PureEd25519';

/**
 * Requested set of X509 certificate subject attributes.
 * More info: https://datatracker.ietf.org/doc/html/rfc5280#section-4.1.2.6
 */
export interface CertificateSpecSubject {
  /** Countries to be used on the Certificate. */
  readonly countries?: readonly string[];

  /** Cities to be used on the Certificate. */
  readonly localities?: readonly string[];

  /** Organizational Units to be used on the Certificate. */
  readonly organizationalUnits?: readonly string[];

  /** Organizations to be used on the Certificate. */
  readonly organizations?: readonly string[];

  /** Postal codes to be used on the Certificate. */
  readonly postalCodes?: readonly string[];

  /** State/Provinces to be used on the Certificate. */
  readonly provinces?: readonly string[];

  /** Serial number to be used on the Certificate. */
  readonly serialNumber?: string;

  /** Street addresses to be used on the Certificate. */
  readonly streetAddresses?: readonly string[];
}

/**
 * KeyUsage specifies valid usage contexts for keys.
 * See:
 * https://tools.ietf.org/html/rfc5280#section-4.2.1.3
 * https://tools.ietf.org/html/rfc5280#section-4.2.1.12
 */
export type CertificateSpecUsages = 'signing' | 'digital signature' | 'content commitment' | 'key encipherment' | 'key agreement' | 'data encipherment' | 'cert sign' | 'crl sign' | 'encipher only' | 'decipher only' | 'any' | 'server auth' | 'client auth' | 'code signing' | 'email protection' | 's/mime' | 'ipsec end system' | 'ipsec tunnel' | 'ipsec user' | 'timestamping' | 'ocsp signing' | 'microsoft sgc' | 'netscape sgc';

/**
 * Type is the name of the format type that should be written to the
 * Certificate's target Secret.
 */
export type CertificateSpecAdditionalOutputFormatsType = 'DER' | 'CombinedPEM';

/**
 * JKS configures options for storing a JKS keystore in the
 * `spec.secretName` Secret resource.
 */
export interface CertificateSpecKeystoresJks {
  /**
   * Alias specifies the alias of the key in the keystore, required by the JKS format.
   * If not provided, the default alias `certificate` will be used.
   */
  readonly alias?: string;

  /**
   * Create enables JKS keystore creation for the Certificate.
   * If true, a file named `keystore.jks` will be created in the target
   * Secret resource, encrypted using the password stored in
   * `passwordSecretRef` or `password`.
   * The keystore file will be updated immediately.
   * If the issuer provided a CA certificate, a file named `truststore.jks`
   * will also be created in the target Secret resource, encrypted using the
   * password stored in `passwordSecretRef`
   * containing the issuing Certificate Authority
   */
  readonly create: boolean;

  /**
   * Password provides a literal password used to encrypt the JKS keystore.
   * Mutually exclusive with passwordSecretRef.
   * One of password or passwordSecretRef must provide a password with a non-zero length.
   */
  readonly password?: string;

  /**
   * PasswordSecretRef is a reference to a non-empty key in a Secret resource
   * containing the password used to encrypt the JKS keystore.
   * Mutually exclusive with password.
   * One of password or passwordSecretRef must provide a password with a non-zero length.
   */
  readonly passwordSecretRef?: CertificateSpecKeystoresJksPasswordSecretRef;
}

/**
 * PKCS12 configures options for storing a PKCS12 keystore in the
 * `spec.secretName` Secret resource.
 */
export interface CertificateSpecKeystoresPkcs12 {
  /**
   * Create enables PKCS12 keystore creation for the Certificate.
   * If true, a file named `keystore.p12` will be created in the target
   * Secret resource, encrypted using the password stored in
   * `passwordSecretRef` or in `password`.
   * The keystore file will be updated immediately.
   * If the issuer provided a CA certificate, a file named `truststore.p12` will
   * also be created in the target Secret resource, encrypted using the
   * password stored in `passwordSecretRef` containing the issuing Certificate
   * Authority
   */
  readonly create: boolean;

  /**
   * Password provides a literal password used to encrypt the PKCS#12 keystore.
   * Mutually exclusive with passwordSecretRef.
   * One of password or passwordSecretRef must provide a password with a non-zero length.
   */
  readonly password?: string;

  /**
   * PasswordSecretRef is a reference to a non-empty key in a Secret resource
   * containing the password used to encrypt the PKCS#12 keystore.
   * Mutually exclusive with password.
   * One of password or passwordSecretRef must provide a password with a non-zero length.
   */
  readonly passwordSecretRef?: CertificateSpecKeystoresPkcs12PasswordSecretRef;

  /**
   * Profile specifies the key and certificate encryption algorithms and the HMAC algorithm
   * used to create the PKCS12 keystore. Default value is `LegacyRC2` for backward compatibility.
   */
  readonly profile?: CertificateSpecKeystoresPkcs12Profile;
}

/**
 * Excluded contains the constraints which must be disallowed. Any name matching a
 * restriction in the excluded field is invalid regardless
 * of information appearing in the permitted
 */
export interface CertificateSpecNameConstraintsExcluded {
  /** DNSDomains is a list of DNS domains that are permitted or excluded. */
  readonly dnsDomains?: readonly string[];

  /** EmailAddresses is a list of Email Addresses that are permitted or excluded. */
  readonly emailAddresses?: readonly string[];

  /**
   * IPRanges is a list of IP Ranges that are permitted or excluded.
   * This should be a valid CIDR notation.
   */
  readonly ipRanges?: readonly string[];

  /** URIDomains is a list of URI domains that are permitted or excluded. */
  readonly uriDomains?: readonly string[];
}

/** Permitted contains the constraints in which the names must be located. */
export interface CertificateSpecNameConstraintsPermitted {
  /** DNSDomains is a list of DNS domains that are permitted or excluded. */
  readonly dnsDomains?: readonly string[];

  /** EmailAddresses is a list of Email Addresses that are permitted or excluded. */
  readonly emailAddresses?: readonly string[];

  /**
   * IPRanges is a list of IP Ranges that are permitted or excluded.
   * This should be a valid CIDR notation.
   */
  readonly ipRanges?: readonly string[];

  /** URIDomains is a list of URI domains that are permitted or excluded. */
  readonly uriDomains?: readonly string[];
}

/**
 * Algorithm is the private key algorithm of the corresponding private key
 * for this certificate.
 */
export type CertificateSpecPrivateKeyAlgorithm = 'RSA' | 'ECDSA' | 'Ed25519';

/**
 * The private key cryptography standards (PKCS) encoding for this
 * certificate's private key to be encoded in.
 */
export type CertificateSpecPrivateKeyEncoding = 'PKCS1' | 'PKCS8';

/**
 * RotationPolicy controls how private keys should be regenerated when a
 * re-issuance is being processed.
 */
export type CertificateSpecPrivateKeyRotationPolicy = 'Never' | 'Always';

/** `policy` must be one of `Disabled`, `RenewBefore`. */
export type CertificateSpecRenewalPolicy = 'RenewBefore' | 'Disabled';

/** CertificateRenewalWindows is the definition for renewal windows */
export interface CertificateSpecRenewalWindows {
  /**
   * `cron` is a cron compliant string to allow when the renewal should be allowed. Format is as shown below:
   * * * * * *
   * | | | | |
   * | | | | day of the week (0–6) (Sunday to Saturday;
   * | | | month (1–12)             7 is also Sunday on some systems)
   * | | day of the month (1–31)
   * | hour (0–23)
   * minute (0–59)
   */
  readonly cron: string;

  /**
   * `timezone` is IANA compliant timezone. For example America/Denver.
   * If this field is not set, timezone is treated as UTC.
   */
  readonly timezone?: string;

  /**
   * `windowDuration` is how long the cron definition is active for.
   * Value must be in units accepted by Go time.ParseDuration https://golang.org/pkg/time/#ParseDuration.
   */
  readonly windowDuration: string;
}

/**
 * PasswordSecretRef is a reference to a non-empty key in a Secret resource
 * containing the password used to encrypt the JKS keystore.
 * Mutually exclusive with password.
 * One of password or passwordSecretRef must provide a password with a non-zero length.
 */
export interface CertificateSpecKeystoresJksPasswordSecretRef {
  /**
   * The key of the entry in the Secret resource's `data` field to be used.
   * Some instances of this field may be defaulted, in others it may be
   * required.
   */
  readonly key?: string;

  /**
   * Name of the resource being referred to.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name: string;
}

/**
 * PasswordSecretRef is a reference to a non-empty key in a Secret resource
 * containing the password used to encrypt the PKCS#12 keystore.
 * Mutually exclusive with password.
 * One of password or passwordSecretRef must provide a password with a non-zero length.
 */
export interface CertificateSpecKeystoresPkcs12PasswordSecretRef {
  /**
   * The key of the entry in the Secret resource's `data` field to be used.
   * Some instances of this field may be defaulted, in others it may be
   * required.
   */
  readonly key?: string;

  /**
   * Name of the resource being referred to.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name: string;
}

/**
 * Profile specifies the key and certificate encryption algorithms and the HMAC algorithm
 * used to create the PKCS12 keystore. Default value is `LegacyRC2` for backward compatibility.
 */
export type CertificateSpecKeystoresPkcs12Profile = 'LegacyRC2' | 'LegacyDES' | 'Modern2023' | 'Modern2026';

/**
 * A ClusterIssuer represents a certificate issuing authority which can be
 * referenced as part of `issuerRef` fields.
 * It is similar to an Issuer, however it is cluster-scoped and therefore can
 * be referenced by resources that exist in *any* namespace, not just the same
 * namespace as the referent.
 */
export interface ClusterIssuerProps {
  readonly metadata?: ApiObjectMetadata;

  /** Desired state of the ClusterIssuer resource. */
  readonly spec: ClusterIssuerSpec;
}

/** Desired state of the ClusterIssuer resource. */
export interface ClusterIssuerSpec {
  /**
   * ACME configures this issuer to communicate with a RFC8555 (ACME) server
   * to obtain signed x509 certificates.
   */
  readonly acme?: ClusterIssuerSpecAcme;

  /**
   * CA configures this issuer to sign certificates using a signing CA keypair
   * stored in a Secret resource.
   * This is used to build internal PKIs that are managed by cert-manager.
   */
  readonly ca?: ClusterIssuerSpecCa;

  /**
   * SelfSigned configures this issuer to 'self sign' certificates using the
   * private key used to create the CertificateRequest object.
   */
  readonly selfSigned?: ClusterIssuerSpecSelfSigned;

  /**
   * Vault configures this issuer to sign certificates using a HashiCorp Vault
   * PKI backend.
   */
  readonly vault?: ClusterIssuerSpecVault;

  /**
   * Venafi configures this issuer to sign certificates using a CyberArk Certificate Manager Self-Hosted
   * or SaaS policy zone.
   */
  readonly venafi?: ClusterIssuerSpecVenafi;
}

/**
 * ACME configures this issuer to communicate with a RFC8555 (ACME) server
 * to obtain signed x509 certificates.
 */
export interface ClusterIssuerSpecAcme {
  /**
   * Base64-encoded bundle of PEM CAs which can be used to validate the certificate
   * chain presented by the ACME server.
   * Mutually exclusive with SkipTLSVerify; prefer using CABundle to prevent various
   * kinds of security vulnerabilities.
   * If CABundle and SkipTLSVerify are unset, the system certificate bundle inside
   * the container is used to validate the TLS connection.
   */
  readonly caBundle?: string;

  /**
   * Enables or disables generating a new ACME account key.
   * If true, the Issuer resource will *not* request a new account but will expect
   * the account key to be supplied via an existing secret.
   * If false, the cert-manager system will generate a new ACME account key
   * for the Issuer.
   * Defaults to false.
   */
  readonly disableAccountKeyGeneration?: boolean;

  /**
   * Email is the email address to be associated with the ACME account.
   * This field is optional, but it is strongly recommended to be set.
   * It will be used to contact you in case of issues with your account or
   * certificates, including expiry notification emails.
   * This field may be updated after the account is initially registered.
   */
  readonly email?: string;

  /**
   * Enables requesting a Not After date on certificates that matches the
   * duration of the certificate. This is not supported by all ACME servers
   * like Let's Encrypt. If set to true when the ACME server does not support
   * it, it will create an error on the Order.
   * Defaults to false.
   */
  readonly enableDurationFeature?: boolean;

  /**
   * ExternalAccountBinding is a reference to a CA external account of the ACME
   * server.
   * If set, upon registration cert-manager will attempt to associate the given
   * external account credentials with the registered ACME account.
   */
  readonly externalAccountBinding?: ClusterIssuerSpecAcmeExternalAccountBinding;

  /**
   * PreferredChain is the chain to use if the ACME server outputs multiple.
   * PreferredChain is no guarantee that this one gets delivered by the ACME
   * endpoint.
   * For example, for Let's Encrypt's DST cross-sign you would use:
   * "DST Root CA X3" or "ISRG Root X1" for the newer Let's Encrypt root CA.
   * This value picks the first certificate bundle in the combined set of
   * ACME default and alternative chains that has a root-most certificate with
   * this value as its issuer's commonname.
   */
  readonly preferredChain?: string;

  /**
   * PrivateKey is the name of a Kubernetes Secret resource that will be used to
   * store the automatically generated ACME account private key.
   * Optionally, a `key` may be specified to select a specific entry within
   * the named Secret resource.
   * If `key` is not specified, a default of `tls.key` will be used.
   */
  readonly privateKeySecretRef: ClusterIssuerSpecAcmePrivateKeySecretRef;

  /**
   * Profile allows requesting a certificate profile from the ACME server.
   * Supported profiles are listed by the server's ACME directory URL.
   */
  readonly profile?: string;

  /**
   * Server is the URL used to access the ACME server's 'directory' endpoint.
   * For example, for Let's Encrypt's staging endpoint, you would use:
   * "https://acme-staging-v02.api.letsencrypt.org/directory".
   * Only ACME v2 endpoints (i.e. RFC 8555) are supported.
   */
  readonly server: string;

  /**
   * INSECURE: Enables or disables validation of the ACME server TLS certificate.
   * If true, requests to the ACME server will not have the TLS certificate chain
   * validated.
   * Mutually exclusive with CABundle; prefer using CABundle to prevent various
   * kinds of security vulnerabilities.
   * Only enable this option in development environments.
   * If CABundle and SkipTLSVerify are unset, the system certificate bundle inside
   * the container is used to validate the TLS connection.
   * Defaults to false.
   */
  readonly skipTLSVerify?: boolean;

  /**
   * Solvers is a list of challenge solvers that will be used to solve
   * ACME challenges for the matching domains.
   * Solver configurations must be provided in order to obtain certificates
   * from an ACME server.
   * For more information, see: https://cert-manager.io/docs/configuration/acme/
   */
  readonly solvers?: readonly ClusterIssuerSpecAcmeSolvers[];
}

/**
 * CA configures this issuer to sign certificates using a signing CA keypair
 * stored in a Secret resource.
 * This is used to build internal PKIs that are managed by cert-manager.
 */
export interface ClusterIssuerSpecCa {
  /**
   * The CRL distribution points is an X.509 v3 certificate extension which identifies
   * the location of the CRL from which the revocation of this certificate can be checked.
   * If not set, certificates will be issued without distribution points set.
   */
  readonly crlDistributionPoints?: readonly string[];

  /**
   * IssuingCertificateURLs is a list of URLs which this issuer should embed into certificates
   * it creates. See https://www.rfc-editor.org/rfc/rfc5280#section-4.2.2.1 for more details.
   * As an example, such a URL might be "http://ca.domain.com/ca.crt".
   */
  readonly issuingCertificateURLs?: readonly string[];

  /**
   * The OCSP server list is an X.509 v3 extension that defines a list of
   * URLs of OCSP responders. The OCSP responders can be queried for the
   * revocation status of an issued certificate. If not set, the
   * certificate will be issued with no OCSP servers set. For example, an
   * OCSP server URL could be "http://ocsp.int-x3.letsencrypt.org".
   */
  readonly ocspServers?: readonly string[];

  /**
   * SecretName is the name of the secret used to sign Certificates issued
   * by this Issuer.
   */
  readonly secretName: string;
}

/**
 * SelfSigned configures this issuer to 'self sign' certificates using the
 * private key used to create the CertificateRequest object.
 */
export interface ClusterIssuerSpecSelfSigned {
  /**
   * The CRL distribution points is an X.509 v3 certificate extension which identifies
   * the location of the CRL from which the revocation of this certificate can be checked.
   * If not set certificate will be issued without CDP. Values are strings.
   */
  readonly crlDistributionPoints?: readonly string[];
}

/**
 * Vault configures this issuer to sign certificates using a HashiCorp Vault
 * PKI backend.
 */
export interface ClusterIssuerSpecVault {
  /** Auth configures how cert-manager authenticates with the Vault server. */
  readonly auth: ClusterIssuerSpecVaultAuth;

  /**
   * Base64-encoded bundle of PEM CAs which will be used to validate the certificate
   * chain presented by Vault. Only used if using HTTPS to connect to Vault and
   * ignored for HTTP connections.
   * Mutually exclusive with CABundleSecretRef.
   * If neither CABundle nor CABundleSecretRef are defined, the certificate bundle in
   * the cert-manager controller container is used to validate the TLS connection.
   */
  readonly caBundle?: string;

  /**
   * Reference to a Secret containing a bundle of PEM-encoded CAs to use when
   * verifying the certificate chain presented by Vault when using HTTPS.
   * Mutually exclusive with CABundle.
   * If neither CABundle nor CABundleSecretRef are defined, the certificate bundle in
   * the cert-manager controller container is used to validate the TLS connection.
   * If no key for the Secret is specified, cert-manager will default to 'ca.crt'.
   */
  readonly caBundleSecretRef?: ClusterIssuerSpecVaultCaBundleSecretRef;

  /**
   * Reference to a Secret containing a PEM-encoded Client Certificate to use when the
   * Vault server requires mTLS.
   */
  readonly clientCertSecretRef?: ClusterIssuerSpecVaultClientCertSecretRef;

  /**
   * Reference to a Secret containing a PEM-encoded Client Private Key to use when the
   * Vault server requires mTLS.
   */
  readonly clientKeySecretRef?: ClusterIssuerSpecVaultClientKeySecretRef;

  /**
   * Name of the vault namespace. Namespaces is a set of features within Vault Enterprise that allows Vault environments to support Secure Multi-tenancy. e.g: "ns1"
   * More about namespaces can be found here https://www.vaultproject.io/docs/enterprise/namespaces
   */
  readonly namespace?: string;

  /**
   * Path is the mount path of the Vault PKI backend's `sign` endpoint, e.g:
   * "my_pki_mount/sign/my-role-name".
   */
  readonly path: string;

  /** Server is the connection address for the Vault server, e.g: "https://vault.example.com:8200". */
  readonly server: string;

  /**
   * ServerName is used to verify the hostname on the returned certificates
   * by the Vault server.
   */
  readonly serverName?: string;
}

/**
 * Venafi configures this issuer to sign certificates using a CyberArk Certificate Manager Self-Hosted
 * or SaaS policy zone.
 */
export interface ClusterIssuerSpecVenafi {
  /**
   * Cloud specifies the CyberArk Certificate Manager SaaS configuration settings.
   * Only one of CyberArk Certificate Manager may be specified.
   */
  readonly cloud?: ClusterIssuerSpecVenafiCloud;

  /**
   * NGTS specifies Palo Alto Networks Next Generation Trust Services (NGTS) configuration
   * using OAuth 2.0 Client Credentials. Only one of tpp, cloud, or ngts may be specified.
   */
  readonly ngts?: ClusterIssuerSpecVenafiNgts;

  /**
   * TPP specifies CyberArk Certificate Manager Self-Hosted configuration settings.
   * Only one of CyberArk Certificate Manager may be specified.
   */
  readonly tpp?: ClusterIssuerSpecVenafiTpp;

  /**
   * Zone is the Certificate Manager Policy Zone to use for this issuer.
   * All requests made to the Certificate Manager platform will be restricted by the named
   * zone policy.
   * This field is required.
   */
  readonly zone: string;
}

/**
 * ExternalAccountBinding is a reference to a CA external account of the ACME
 * server.
 * If set, upon registration cert-manager will attempt to associate the given
 * external account credentials with the registered ACME account.
 */
export interface ClusterIssuerSpecAcmeExternalAccountBinding {
  /**
   * Deprecated: keyAlgorithm field exists for historical compatibility
   * reasons and should not be used. The algorithm is now hardcoded to HS256
   * in golang/x/crypto/acme.
   */
  readonly keyAlgorithm?: ClusterIssuerSpecAcmeExternalAccountBindingKeyAlgorithm;

  /** keyID is the ID of the CA key that the External Account is bound to. */
  readonly keyID: string;

  /**
   * keySecretRef is a Secret Key Selector referencing a data item in a Kubernetes
   * Secret which holds the symmetric MAC key of the External Account Binding.
   * The `key` is the index string that is paired with the key data in the
   * Secret and should not be confused with the key data itself, or indeed with
   * the External Account Binding keyID above.
   * The secret key stored in the Secret **must** be un-padded, base64 URL
   * encoded data.
   */
  readonly keySecretRef: ClusterIssuerSpecAcmeExternalAccountBindingKeySecretRef;
}

/**
 * PrivateKey is the name of a Kubernetes Secret resource that will be used to
 * store the automatically generated ACME account private key.
 * Optionally, a `key` may be specified to select a specific entry within
 * the named Secret resource.
 * If `key` is not specified, a default of `tls.key` will be used.
 */
export interface ClusterIssuerSpecAcmePrivateKeySecretRef {
  /**
   * The key of the entry in the Secret resource's `data` field to be used.
   * Some instances of this field may be defaulted, in others it may be
   * required.
   */
  readonly key?: string;

  /**
   * Name of the resource being referred to.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name: string;
}

/**
 * An ACMEChallengeSolver describes how to solve ACME challenges for the issuer it is part of.
 * A selector may be provided to use different solving strategies for different DNS names.
 * Only one of HTTP01 or DNS01 must be provided.
 */
export interface ClusterIssuerSpecAcmeSolvers {
  /**
   * Configures cert-manager to attempt to complete authorizations by
   * performing the DNS01 challenge flow.
   */
  readonly dns01?: ClusterIssuerSpecAcmeSolversDns01;

  /**
   * Configures cert-manager to attempt to complete authorizations by
   * performing the HTTP01 challenge flow.
   * It is not possible to obtain certificates for wildcard domain names
   * (e.g., `*.example.com`) using the HTTP01 challenge mechanism.
   */
  readonly http01?: ClusterIssuerSpecAcmeSolversHttp01;

  /**
   * Selector selects a set of DNSNames on the Certificate resource that
   * should be solved using this challenge solver.
   * If not specified, the solver will be treated as the 'default' solver
   * with the lowest priority, i.e. if any other solver has a more specific
   * match, it will be used instead.
   */
  readonly selector?: ClusterIssuerSpecAcmeSolversSelector;

  /**
   * WaitInsteadOfSelfCheck, if set, skips cert-manager's self-check and
   * instead waits this long after presentation before asking the ACME server
   * to validate the challenge.
   */
  readonly waitInsteadOfSelfCheck?: string;
}

/** Auth configures how cert-manager authenticates with the Vault server. */
export interface ClusterIssuerSpecVaultAuth {
  /**
   * AppRole authenticates with Vault using the App Role auth mechanism,
   * with the role and secret stored in a Kubernetes Secret resource.
   */
  readonly appRole?: ClusterIssuerSpecVaultAuthAppRole;

  /**
   * AWS authenticates with Vault using AWS IAM authentication.
   * This allows authentication using IAM roles for service accounts (IRSA),
   * EKS Pod Identity (PIA), or ambient credentials (EC2 instance profiles, ECS task role).
   */
  readonly aws?: ClusterIssuerSpecVaultAuthAws;

  /**
   * ClientCertificate authenticates with Vault by presenting a client
   * certificate during the request's TLS handshake.
   * Works only when using HTTPS protocol.
   */
  readonly clientCertificate?: ClusterIssuerSpecVaultAuthClientCertificate;

  /**
   * Kubernetes authenticates with Vault by passing the ServiceAccount
   * token stored in the named Secret resource to the Vault server.
   */
  readonly kubernetes?: ClusterIssuerSpecVaultAuthKubernetes;

  /** TokenSecretRef authenticates with Vault by presenting a token. */
  readonly tokenSecretRef?: ClusterIssuerSpecVaultAuthTokenSecretRef;
}

/**
 * Reference to a Secret containing a bundle of PEM-encoded CAs to use when
 * verifying the certificate chain presented by Vault when using HTTPS.
 * Mutually exclusive with CABundle.
 * If neither CABundle nor CABundleSecretRef are defined, the certificate bundle in
 * the cert-manager controller container is used to validate the TLS connection.
 * If no key for the Secret is specified, cert-manager will default to 'ca.crt'.
 */
export interface ClusterIssuerSpecVaultCaBundleSecretRef {
  /**
   * The key of the entry in the Secret resource's `data` field to be used.
   * Some instances of this field may be defaulted, in others it may be
   * required.
   */
  readonly key?: string;

  /**
   * Name of the resource being referred to.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name: string;
}

/**
 * Reference to a Secret containing a PEM-encoded Client Certificate to use when the
 * Vault server requires mTLS.
 */
export interface ClusterIssuerSpecVaultClientCertSecretRef {
  /**
   * The key of the entry in the Secret resource's `data` field to be used.
   * Some instances of this field may be defaulted, in others it may be
   * required.
   */
  readonly key?: string;

  /**
   * Name of the resource being referred to.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name: string;
}

/**
 * Reference to a Secret containing a PEM-encoded Client Private Key to use when the
 * Vault server requires mTLS.
 */
export interface ClusterIssuerSpecVaultClientKeySecretRef {
  /**
   * The key of the entry in the Secret resource's `data` field to be used.
   * Some instances of this field may be defaulted, in others it may be
   * required.
   */
  readonly key?: string;

  /**
   * Name of the resource being referred to.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name: string;
}

/**
 * Cloud specifies the CyberArk Certificate Manager SaaS configuration settings.
 * Only one of CyberArk Certificate Manager may be specified.
 */
export interface ClusterIssuerSpecVenafiCloud {
  /** APITokenSecretRef is a secret key selector for the CyberArk Certificate Manager SaaS API token. */
  readonly apiTokenSecretRef: ClusterIssuerSpecVenafiCloudApiTokenSecretRef;

  /**
   * URL is the base URL for CyberArk Certificate Manager SaaS.
   * Defaults to "https://api.venafi.cloud/".
   */
  readonly url?: string;
}

/**
 * NGTS specifies Palo Alto Networks Next Generation Trust Services (NGTS) configuration
 * using OAuth 2.0 Client Credentials. Only one of tpp, cloud, or ngts may be specified.
 */
export interface ClusterIssuerSpecVenafiNgts {
  /**
   * CredentialsRef is a reference to a Kubernetes Secret containing the OAuth 2.0
   * Client ID and Client Secret. The secret must contain the keys 'client-id' and
   * 'client-secret'.
   */
  readonly credentialsRef: ClusterIssuerSpecVenafiNgtsCredentialsRef;

  /**
   * TokenEndpoint is the OAuth 2.0 token endpoint URL used to obtain access tokens,
   * for example "https://auth.apps.paloaltonetworks.com/oauth2/access_token".
   * Defaults to "https://auth.apps.paloaltonetworks.com/oauth2/access_token" if not set.
   */
  readonly tokenEndpoint?: string;

  /**
   * TSGID is the Tenant Service Group ID used to scope the OAuth 2.0 access token,
   * for example "1234567890". The tsg_id: prefix is added automatically.
   * This field is required.
   */
  readonly tsgID: string;

  /**
   * URL is the base URL for the NGTS API endpoint.
   * Defaults to "https://api.strata.paloaltonetworks.com/ngts" if not set.
   */
  readonly url?: string;
}

/**
 * TPP specifies CyberArk Certificate Manager Self-Hosted configuration settings.
 * Only one of CyberArk Certificate Manager may be specified.
 */
export interface ClusterIssuerSpecVenafiTpp {
  /**
   * Base64-encoded bundle of PEM CAs which will be used to validate the certificate
   * chain presented by the CyberArk Certificate Manager Self-Hosted server. Only used if using HTTPS; ignored for HTTP.
   * If undefined, the certificate bundle in the cert-manager controller container
   * is used to validate the chain.
   */
  readonly caBundle?: string;

  /**
   * Reference to a Secret containing a base64-encoded bundle of PEM CAs
   * which will be used to validate the certificate chain presented by the CyberArk Certificate Manager Self-Hosted server.
   * Only used if using HTTPS; ignored for HTTP. Mutually exclusive with CABundle.
   * If neither CABundle nor CABundleSecretRef is defined, the certificate bundle in
   * the cert-manager controller container is used to validate the TLS connection.
   */
  readonly caBundleSecretRef?: ClusterIssuerSpecVenafiTppCaBundleSecretRef;

  /**
   * CredentialsRef is a reference to a Secret containing the CyberArk Certificate Manager Self-Hosted API credentials.
   * The secret must contain the key 'access-token' for the Access Token Authentication,
   * or two keys, 'username' and 'password' for the API Keys Authentication.
   */
  readonly credentialsRef: ClusterIssuerSpecVenafiTppCredentialsRef;

  /**
   * URL is the base URL for the vedsdk endpoint of the CyberArk Certificate Manager Self-Hosted instance,
   * for example: "https://tpp.example.com/vedsdk".
   */
  readonly url: string;
}

/**
 * Deprecated: keyAlgorithm field exists for historical compatibility
 * reasons and should not be used. The algorithm is now hardcoded to HS256
 * in golang/x/crypto/acme.
 */
export type ClusterIssuerSpecAcmeExternalAccountBindingKeyAlgorithm = 'HS256' | 'HS384' | 'HS512';

/**
 * keySecretRef is a Secret Key Selector referencing a data item in a Kubernetes
 * Secret which holds the symmetric MAC key of the External Account Binding.
 * The `key` is the index string that is paired with the key data in the
 * Secret and should not be confused with the key data itself, or indeed with
 * the External Account Binding keyID above.
 * The secret key stored in the Secret **must** be un-padded, base64 URL
 * encoded data.
 */
export interface ClusterIssuerSpecAcmeExternalAccountBindingKeySecretRef {
  /**
   * The key of the entry in the Secret resource's `data` field to be used.
   * Some instances of this field may be defaulted, in others it may be
   * required.
   */
  readonly key?: string;

  /**
   * Name of the resource being referred to.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name: string;
}

/**
 * Configures cert-manager to attempt to complete authorizations by
 * performing the DNS01 challenge flow.
 */
export interface ClusterIssuerSpecAcmeSolversDns01 {
  /**
   * Use the 'ACME DNS' (https://github.com/joohoi/acme-dns) API to manage
   * DNS01 challenge records.
   */
  readonly acmeDNS?: ClusterIssuerSpecAcmeSolversDns01AcmeDns;

  /** Use the Akamai DNS zone management API to manage DNS01 challenge records. */
  readonly akamai?: ClusterIssuerSpecAcmeSolversDns01Akamai;

  /** Use the Microsoft Azure DNS API to manage DNS01 challenge records. */
  readonly azureDNS?: ClusterIssuerSpecAcmeSolversDns01AzureDns;

  /** Use the Google Cloud DNS API to manage DNS01 challenge records. */
  readonly cloudDNS?: ClusterIssuerSpecAcmeSolversDns01CloudDns;

  /** Use the Cloudflare API to manage DNS01 challenge records. */
  readonly cloudflare?: ClusterIssuerSpecAcmeSolversDns01Cloudflare;

  /**
   * CNAMEStrategy configures how the DNS01 provider should handle CNAME
   * records when found in DNS zones.
   */
  readonly cnameStrategy?: ClusterIssuerSpecAcmeSolversDns01CnameStrategy;

  /** Use the DigitalOcean DNS API to manage DNS01 challenge records. */
  readonly digitalocean?: ClusterIssuerSpecAcmeSolversDns01Digitalocean;

  /**
   * Use RFC2136 ("Dynamic Updates in the Domain Name System") (https://datatracker.ietf.org/doc/rfc2136/)
   * to manage DNS01 challenge records.
   */
  readonly rfc2136?: ClusterIssuerSpecAcmeSolversDns01Rfc2136;

  /** Use the AWS Route53 API to manage DNS01 challenge records. */
  readonly route53?: ClusterIssuerSpecAcmeSolversDns01Route53;

  /**
   * Configure an external webhook based DNS01 challenge solver to manage
   * DNS01 challenge records.
   */
  readonly webhook?: ClusterIssuerSpecAcmeSolversDns01Webhook;
}

/**
 * Configures cert-manager to attempt to complete authorizations by
 * performing the HTTP01 challenge flow.
 * It is not possible to obtain certificates for wildcard domain names
 * (e.g., `*.example.com`) using the HTTP01 challenge mechanism.
 */
export interface ClusterIssuerSpecAcmeSolversHttp01 {
  /**
   * The Gateway API is a sig-network community API that models service networking
   * in Kubernetes (https://gateway-api.sigs.k8s.io/). The Gateway solver will
   * create HTTPRoutes with the specified labels in the same namespace as the challenge.
   * This solver is experimental, and fields / behaviour may change in the future.
   */
  readonly gatewayHTTPRoute?: ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoute;

  /**
   * The ingress based HTTP01 challenge solver will solve challenges by
   * creating or modifying Ingress resources in order to route requests for
   * '/.well-known/acme-challenge/XYZ' to 'challenge solver' pods that are
   * provisioned by cert-manager for each Challenge to be completed.
   */
  readonly ingress?: ClusterIssuerSpecAcmeSolversHttp01Ingress;
}

/**
 * Selector selects a set of DNSNames on the Certificate resource that
 * should be solved using this challenge solver.
 * If not specified, the solver will be treated as the 'default' solver
 * with the lowest priority, i.e. if any other solver has a more specific
 * match, it will be used instead.
 */
export interface ClusterIssuerSpecAcmeSolversSelector {
  /**
   * List of DNSNames that this solver will be used to solve.
   * If specified and a match is found, a dnsNames selector will take
   * precedence over a dnsZones selector.
   * If multiple solvers match with the same dnsNames value, the solver
   * with the most matching labels in matchLabels will be selected.
   * If neither has more matches, the solver defined earlier in the list
   * will be selected.
   */
  readonly dnsNames?: readonly string[];

  /**
   * List of DNSZones that this solver will be used to solve.
   * The most specific DNS zone match specified here will take precedence
   * over other DNS zone matches, so a solver specifying sys.example.com
   * will be selected over one specifying example.com for the domain
   * www.sys.example.com.
   * If multiple solvers match with the same dnsZones value, the solver
   * with the most matching labels in matchLabels will be selected.
   * If neither has more matches, the solver defined earlier in the list
   * will be selected.
   */
  readonly dnsZones?: readonly string[];

  /**
   * A label selector that is used to refine the set of certificate's that
   * this challenge solver will apply to.
   */
  readonly matchLabels?: { readonly [key: string]: string };
}

/**
 * AppRole authenticates with Vault using the App Role auth mechanism,
 * with the role and secret stored in a Kubernetes Secret resource.
 */
export interface ClusterIssuerSpecVaultAuthAppRole {
  /**
   * Path where the App Role authentication backend is mounted in Vault, e.g:
   * "approle"
   */
  readonly path: string;

  /**
   * RoleID configured in the App Role authentication backend when setting
   * up the authentication backend in Vault.
   */
  readonly roleId: string;

  /**
   * Reference to a key in a Secret that contains the App Role secret used
   * to authenticate with Vault.
   * The `key` field must be specified and denotes which entry within the Secret
   * resource is used as the app role secret.
   */
  readonly secretRef: ClusterIssuerSpecVaultAuthAppRoleSecretRef;
}

/**
 * AWS authenticates with Vault using AWS IAM authentication.
 * This allows authentication using IAM roles for service accounts (IRSA),
 * EKS Pod Identity (PIA), or ambient credentials (EC2 instance profiles, ECS task role).
 */
export interface ClusterIssuerSpecVaultAuthAws {
  /**
   * The ARN of the AWS IAM role to assume using the Kubernetes service account
   * token. Required when using IRSA (serviceAccountRef is set).
   * This role must have a trust policy that allows the OIDC provider to assume it.
   */
  readonly iamRoleArn?: string;

  /**
   * The Vault mountPath here is the mount path to use when authenticating with
   * Vault. For example, setting a value to `/v1/auth/foo`, will use the path
   * `/v1/auth/foo/login` to authenticate with Vault. If unspecified, the
   * default value "/v1/auth/aws" will be used.
   */
  readonly mountPath?: string;

  /**
   * The AWS region to use for authentication. If not specified, the region
   * will be determined from AWS_REGION or AWS_DEFAULT_REGION environment
   * variables, falling back to "us-east-1" if not set.
   */
  readonly region?: string;

  /** A required field containing the Vault Role to assume when authenticating. */
  readonly role: string;

  /**
   * A reference to a service account that will be used to request a web identity
   * token for IRSA (IAM Roles for Service Accounts) authentication.
   */
  readonly serviceAccountRef?: ClusterIssuerSpecVaultAuthAwsServiceAccountRef;

  /**
   * The Vault header value to include in the STS signing request.
   * This is used to prevent replay attacks.
   */
  readonly vaultHeaderValue?: string;
}

/**
 * ClientCertificate authenticates with Vault by presenting a client
 * certificate during the request's TLS handshake.
 * Works only when using HTTPS protocol.
 */
export interface ClusterIssuerSpecVaultAuthClientCertificate {
  /**
   * The Vault mountPath here is the mount path to use when authenticating with
   * Vault. For example, setting a value to `/v1/auth/foo`, will use the path
   * `/v1/auth/foo/login` to authenticate with Vault. If unspecified, the
   * default value "/v1/auth/cert" will be used.
   */
  readonly mountPath?: string;

  /**
   * Name of the certificate role to authenticate against.
   * If not set, matching any certificate role, if available.
   */
  readonly name?: string;

  /**
   * Reference to Kubernetes Secret of type "kubernetes.io/tls" (hence containing
   * tls.crt and tls.key) used to authenticate to Vault using TLS client
   * authentication.
   */
  readonly secretName?: string;
}

/**
 * Kubernetes authenticates with Vault by passing the ServiceAccount
 * token stored in the named Secret resource to the Vault server.
 */
export interface ClusterIssuerSpecVaultAuthKubernetes {
  /**
   * The Vault mountPath here is the mount path to use when authenticating with
   * Vault. For example, setting a value to `/v1/auth/foo`, will use the path
   * `/v1/auth/foo/login` to authenticate with Vault. If unspecified, the
   * default value "/v1/auth/kubernetes" will be used.
   */
  readonly mountPath?: string;

  /**
   * A required field containing the Vault Role to assume. A Role binds a
   * Kubernetes ServiceAccount with a set of Vault policies.
   */
  readonly role: string;

  /**
   * The required Secret field containing a Kubernetes ServiceAccount JWT used
   * for authenticating with Vault. Use of 'ambient credentials' is not
   * supported.
   */
  readonly secretRef?: ClusterIssuerSpecVaultAuthKubernetesSecretRef;

  /**
   * A reference to a service account that will be used to request a bound
   * token (also known as "projected token"). Compared to using "secretRef",
   * using this field means that you don't rely on statically bound tokens. To
   * use this field, you must configure an RBAC rule to let cert-manager
   * request a token.
   */
  readonly serviceAccountRef?: ClusterIssuerSpecVaultAuthKubernetesServiceAccountRef;
}

/** TokenSecretRef authenticates with Vault by presenting a token. */
export interface ClusterIssuerSpecVaultAuthTokenSecretRef {
  /**
   * The key of the entry in the Secret resource's `data` field to be used.
   * Some instances of this field may be defaulted, in others it may be
   * required.
   */
  readonly key?: string;

  /**
   * Name of the resource being referred to.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name: string;
}

/** APITokenSecretRef is a secret key selector for the CyberArk Certificate Manager SaaS API token. */
export interface ClusterIssuerSpecVenafiCloudApiTokenSecretRef {
  /**
   * The key of the entry in the Secret resource's `data` field to be used.
   * Some instances of this field may be defaulted, in others it may be
   * required.
   */
  readonly key?: string;

  /**
   * Name of the resource being referred to.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name: string;
}

/**
 * CredentialsRef is a reference to a Kubernetes Secret containing the OAuth 2.0
 * Client ID and Client Secret. The secret must contain the keys 'client-id' and
 * 'client-secret'.
 */
export interface ClusterIssuerSpecVenafiNgtsCredentialsRef {
  /**
   * Name of the resource being referred to.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name: string;
}

/**
 * Reference to a Secret containing a base64-encoded bundle of PEM CAs
 * which will be used to validate the certificate chain presented by the CyberArk Certificate Manager Self-Hosted server.
 * Only used if using HTTPS; ignored for HTTP. Mutually exclusive with CABundle.
 * If neither CABundle nor CABundleSecretRef is defined, the certificate bundle in
 * the cert-manager controller container is used to validate the TLS connection.
 */
export interface ClusterIssuerSpecVenafiTppCaBundleSecretRef {
  /**
   * The key of the entry in the Secret resource's `data` field to be used.
   * Some instances of this field may be defaulted, in others it may be
   * required.
   */
  readonly key?: string;

  /**
   * Name of the resource being referred to.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name: string;
}

/**
 * CredentialsRef is a reference to a Secret containing the CyberArk Certificate Manager Self-Hosted API credentials.
 * The secret must contain the key 'access-token' for the Access Token Authentication,
 * or two keys, 'username' and 'password' for the API Keys Authentication.
 */
export interface ClusterIssuerSpecVenafiTppCredentialsRef {
  /**
   * Name of the resource being referred to.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name: string;
}

/**
 * Use the 'ACME DNS' (https://github.com/joohoi/acme-dns) API to manage
 * DNS01 challenge records.
 */
export interface ClusterIssuerSpecAcmeSolversDns01AcmeDns {
  /**
   * A reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly accountSecretRef: ClusterIssuerSpecAcmeSolversDns01AcmeDnsAccountSecretRef;

  readonly host: string;
}

/** Use the Akamai DNS zone management API to manage DNS01 challenge records. */
export interface ClusterIssuerSpecAcmeSolversDns01Akamai {
  /**
   * A reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly accessTokenSecretRef: ClusterIssuerSpecAcmeSolversDns01AcmeDnsAccountSecretRef;

  /**
   * A reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly clientSecretSecretRef: ClusterIssuerSpecAcmeSolversDns01AcmeDnsAccountSecretRef;

  /**
   * A reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly clientTokenSecretRef: ClusterIssuerSpecAcmeSolversDns01AcmeDnsAccountSecretRef;

  readonly serviceConsumerDomain: string;
}

/** Use the Microsoft Azure DNS API to manage DNS01 challenge records. */
export interface ClusterIssuerSpecAcmeSolversDns01AzureDns {
  /**
   * Auth: Azure Service Principal:
   * The ClientID of the Azure Service Principal used to authenticate with Azure DNS.
   * If set, ClientSecret and TenantID must also be set.
   */
  readonly clientID?: string;

  /**
   * Auth: Azure Service Principal:
   * A reference to a Secret containing the password associated with the Service Principal.
   * If set, ClientID and TenantID must also be set.
   */
  readonly clientSecretSecretRef?: ClusterIssuerSpecAcmeSolversDns01AzureDnsClientSecretSecretRef;

  /** name of the Azure environment (default AzurePublicCloud) */
  readonly environment?: ClusterIssuerSpecAcmeSolversDns01AzureDnsEnvironment;

  /** name of the DNS zone that should be used */
  readonly hostedZoneName?: string;

  /**
   * Auth: Azure Workload Identity or Azure Managed Service Identity:
   * Settings to enable Azure Workload Identity or Azure Managed Service Identity
   * If set, ClientID, ClientSecret and TenantID must not be set.
   */
  readonly managedIdentity?: ClusterIssuerSpecAcmeSolversDns01AzureDnsManagedIdentity;

  /** resource group the DNS zone is located in */
  readonly resourceGroupName: string;

  /** ID of the Azure subscription */
  readonly subscriptionID: string;

  /**
   * Auth: Azure Service Principal:
   * The TenantID of the Azure Service Principal used to authenticate with Azure DNS.
   * If set, ClientID and ClientSecret must also be set.
   */
  readonly tenantID?: string;

  /** ZoneType determines which type of Azure DNS zone to use. */
  readonly zoneType?: ClusterIssuerSpecAcmeSolversDns01AzureDnsZoneType;
}

/** Use the Google Cloud DNS API to manage DNS01 challenge records. */
export interface ClusterIssuerSpecAcmeSolversDns01CloudDns {
  /**
   * HostedZoneName is an optional field that tells cert-manager in which
   * Cloud DNS zone the challenge record has to be created.
   * If left empty cert-manager will automatically choose a zone.
   */
  readonly hostedZoneName?: string;

  readonly project: string;

  /**
   * A reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly serviceAccountSecretRef?: ClusterIssuerSpecAcmeSolversDns01AcmeDnsAccountSecretRef;
}

/** Use the Cloudflare API to manage DNS01 challenge records. */
export interface ClusterIssuerSpecAcmeSolversDns01Cloudflare {
  /**
   * API key to use to authenticate with Cloudflare.
   * Note: using an API token to authenticate is now the recommended method
   * as it allows greater control of permissions.
   */
  readonly apiKeySecretRef?: ClusterIssuerSpecAcmeSolversDns01CloudflareApiKeySecretRef;

  /** API token used to authenticate with Cloudflare. */
  readonly apiTokenSecretRef?: ClusterIssuerSpecAcmeSolversDns01CloudflareApiTokenSecretRef;

  /** Email of the account, only required when using API key based authentication. */
  readonly email?: string;
}

/**
 * CNAMEStrategy configures how the DNS01 provider should handle CNAME
 * records when found in DNS zones.
 */
export type ClusterIssuerSpecAcmeSolversDns01CnameStrategy = 'None' | 'Follow';

/** Use the DigitalOcean DNS API to manage DNS01 challenge records. */
export interface ClusterIssuerSpecAcmeSolversDns01Digitalocean {
  /**
   * A reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly tokenSecretRef: ClusterIssuerSpecAcmeSolversDns01AcmeDnsAccountSecretRef;
}

/**
 * Use RFC2136 ("Dynamic Updates in the Domain Name System") (https://datatracker.ietf.org/doc/rfc2136/)
 * to manage DNS01 challenge records.
 */
export interface ClusterIssuerSpecAcmeSolversDns01Rfc2136 {
  /**
   * The IP address or hostname of an authoritative DNS server supporting
   * RFC2136 in the form host:port. If the host is an IPv6 address it must be
   * enclosed in square brackets (e.g [2001:db8::1]); port is optional.
   * This field is required.
   */
  readonly nameserver: string;

  /** Protocol to use for dynamic DNS update queries. Valid values are (case-sensitive) ``TCP`` and ``UDP``; ``UDP`` (default). */
  readonly protocol?: ClusterIssuerSpecAcmeSolversDns01Rfc2136Protocol;

  /**
   * The TSIG Algorithm configured in the DNS supporting RFC2136. Used only
   * when ``tsigSecretSecretRef`` and ``tsigKeyName`` are defined.
   * Supported values are (case-insensitive): ``HMACMD5`` (default),
   * ``HMACSHA1``, ``HMACSHA256`` or ``HMACSHA512``.
   */
  readonly tsigAlgorithm?: string;

  /**
   * The TSIG Key name configured in the DNS.
   * If ``tsigSecretSecretRef`` is defined, this field is required.
   */
  readonly tsigKeyName?: string;

  /**
   * The name of the secret containing the TSIG value.
   * If ``tsigKeyName`` is defined, this field is required.
   */
  readonly tsigSecretSecretRef?: ClusterIssuerSpecAcmeSolversDns01Rfc2136TsigSecretSecretRef;
}

/** Use the AWS Route53 API to manage DNS01 challenge records. */
export interface ClusterIssuerSpecAcmeSolversDns01Route53 {
  /**
   * The AccessKeyID is used for authentication.
   * Cannot be set when SecretAccessKeyID is set.
   * If neither the Access Key nor Key ID are set, we fall back to using env
   * vars, shared credentials file, or AWS Instance metadata,
   * see: https://docs.aws.amazon.com/sdk-for-go/v1/developer-guide/configuring-sdk.html#specifying-credentials
   */
  readonly accessKeyID?: string;

  /**
   * The SecretAccessKey is used for authentication. If set, pull the AWS
   * access key ID from a key within a Kubernetes Secret.
   * Cannot be set when AccessKeyID is set.
   * If neither the Access Key nor Key ID are set, we fall back to using env
   * vars, shared credentials file, or AWS Instance metadata,
   * see: https://docs.aws.amazon.com/sdk-for-go/v1/developer-guide/configuring-sdk.html#specifying-credentials
   */
  readonly accessKeyIDSecretRef?: ClusterIssuerSpecAcmeSolversDns01Route53AccessKeyIdSecretRef;

  /** Auth configures how cert-manager authenticates. */
  readonly auth?: ClusterIssuerSpecAcmeSolversDns01Route53Auth;

  /** If set, the provider will manage only this zone in Route53 and will not do a lookup using the route53:ListHostedZonesByName api call. */
  readonly hostedZoneID?: string;

  /** Override the AWS region. */
  readonly region?: string;

  /**
   * Role is a Role ARN which the Route53 provider will assume using either the explicit credentials AccessKeyID/SecretAccessKey
   * or the inferred credentials from environment variables, shared credentials file or AWS Instance metadata
   */
  readonly role?: string;

  /**
   * The SecretAccessKey is used for authentication.
   * If neither the Access Key nor Key ID are set, we fall back to using env
   * vars, shared credentials file, or AWS Instance metadata,
   * see: https://docs.aws.amazon.com/sdk-for-go/v1/developer-guide/configuring-sdk.html#specifying-credentials
   */
  readonly secretAccessKeySecretRef?: ClusterIssuerSpecAcmeSolversDns01Route53SecretAccessKeySecretRef;
}

/**
 * Configure an external webhook based DNS01 challenge solver to manage
 * DNS01 challenge records.
 */
export interface ClusterIssuerSpecAcmeSolversDns01Webhook {
  /**
   * Additional configuration that should be passed to the webhook apiserver
   * when challenges are processed.
   * This can contain arbitrary JSON data.
   * Secret values should not be specified in this stanza.
   * If secret values are needed (e.g., credentials for a DNS service), you
   * should use a SecretKeySelector to reference a Secret resource.
   * For details on the schema of this field, consult the webhook provider
   * implementation's documentation.
   */
  readonly config?: unknown;

  /**
   * The API group name that should be used when POSTing ChallengePayload
   * resources to the webhook apiserver.
   * This should be the same as the GroupName specified in the webhook
   * provider implementation.
   */
  readonly groupName: string;

  /**
   * The name of the solver to use, as defined in the webhook provider
   * implementation.
   * This will typically be the name of the provider, e.g., 'cloudflare'.
   */
  readonly solverName: string;
}

/**
 * The Gateway API is a sig-network community API that models service networking
 * in Kubernetes (https://gateway-api.sigs.k8s.io/). The Gateway solver will
 * create HTTPRoutes with the specified labels in the same namespace as the challenge.
 * This solver is experimental, and fields / behaviour may change in the future.
 */
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoute {
  /**
   * Custom labels that will be applied to HTTPRoutes created by cert-manager
   * while solving HTTP-01 challenges.
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * When solving an HTTP-01 challenge, cert-manager creates an HTTPRoute.
   * cert-manager needs to know which parentRefs should be used when creating
   * the HTTPRoute. Usually, the parentRef references a Gateway. See:
   * https://gateway-api.sigs.k8s.io/api-types/httproute/#attaching-to-gateways
   */
  readonly parentRefs?: readonly ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRouteParentRefs[];

  /**
   * Optional pod template used to configure the ACME challenge solver pods
   * used for HTTP01 challenges.
   */
  readonly podTemplate?: ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplate;

  /**
   * Optional service type for Kubernetes solver service. Supported values
   * are NodePort or ClusterIP. If unset, defaults to NodePort.
   */
  readonly serviceType?: string;
}

/**
 * The ingress based HTTP01 challenge solver will solve challenges by
 * creating or modifying Ingress resources in order to route requests for
 * '/.well-known/acme-challenge/XYZ' to 'challenge solver' pods that are
 * provisioned by cert-manager for each Challenge to be completed.
 */
export interface ClusterIssuerSpecAcmeSolversHttp01Ingress {
  /**
   * This field configures the annotation `kubernetes.io/ingress.class` when
   * creating Ingress resources to solve ACME challenges that use this
   * challenge solver. Only one of `class`, `name` or `ingressClassName` may
   * be specified.
   */
  readonly class?: string;

  /**
   * This field configures the field `ingressClassName` on the created Ingress
   * resources used to solve ACME challenges that use this challenge solver.
   * This is the recommended way of configuring the ingress class. Only one of
   * `class`, `name` or `ingressClassName` may be specified.
   */
  readonly ingressClassName?: string;

  /**
   * Optional ingress template used to configure the ACME challenge solver
   * ingress used for HTTP01 challenges.
   */
  readonly ingressTemplate?: ClusterIssuerSpecAcmeSolversHttp01IngressIngressTemplate;

  /**
   * The name of the ingress resource that should have ACME challenge solving
   * routes inserted into it in order to solve HTTP01 challenges.
   * This is typically used in conjunction with ingress controllers like
   * ingress-gce, which maintains a 1:1 mapping between external IPs and
   * ingress resources. Only one of `class`, `name` or `ingressClassName` may
   * be specified.
   */
  readonly name?: string;

  /**
   * Optional pod template used to configure the ACME challenge solver pods
   * used for HTTP01 challenges.
   */
  readonly podTemplate?: ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplate;

  /**
   * Optional service type for Kubernetes solver service. Supported values
   * are NodePort or ClusterIP. If unset, defaults to NodePort.
   */
  readonly serviceType?: string;
}

/**
 * Reference to a key in a Secret that contains the App Role secret used
 * to authenticate with Vault.
 * The `key` field must be specified and denotes which entry within the Secret
 * resource is used as the app role secret.
 */
export interface ClusterIssuerSpecVaultAuthAppRoleSecretRef {
  /**
   * The key of the entry in the Secret resource's `data` field to be used.
   * Some instances of this field may be defaulted, in others it may be
   * required.
   */
  readonly key?: string;

  /**
   * Name of the resource being referred to.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name: string;
}

/**
 * A reference to a service account that will be used to request a web identity
 * token for IRSA (IAM Roles for Service Accounts) authentication.
 */
export interface ClusterIssuerSpecVaultAuthAwsServiceAccountRef {
  /**
   * TokenAudiences is an optional list of extra audiences to include in the token passed to Vault.
   * The default audiences are always included in the token.
   */
  readonly audiences?: readonly string[];

  /** Name of the ServiceAccount used to request a token. */
  readonly name: string;
}

/**
 * The required Secret field containing a Kubernetes ServiceAccount JWT used
 * for authenticating with Vault. Use of 'ambient credentials' is not
 * supported.
 */
export interface ClusterIssuerSpecVaultAuthKubernetesSecretRef {
  /**
   * The key of the entry in the Secret resource's `data` field to be used.
   * Some instances of this field may be defaulted, in others it may be
   * required.
   */
  readonly key?: string;

  /**
   * Name of the resource being referred to.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name: string;
}

/**
 * A reference to a service account that will be used to request a bound
 * token (also known as "projected token"). Compared to using "secretRef",
 * using this field means that you don't rely on statically bound tokens. To
 * use this field, you must configure an RBAC rule to let cert-manager
 * request a token.
 */
export interface ClusterIssuerSpecVaultAuthKubernetesServiceAccountRef {
  /**
   * TokenAudiences is an optional list of extra audiences to include in the token passed to Vault.
   * The default audiences are always included in the token.
   */
  readonly audiences?: readonly string[];

  /** Name of the ServiceAccount used to request a token. */
  readonly name: string;
}

/**
 * A reference to a specific 'key' within a Secret resource.
 * In some instances, `key` is a required field.
 */
export interface ClusterIssuerSpecAcmeSolversDns01AcmeDnsAccountSecretRef {
  /**
   * The key of the entry in the Secret resource's `data` field to be used.
   * Some instances of this field may be defaulted, in others it may be
   * required.
   */
  readonly key?: string;

  /**
   * Name of the resource being referred to.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name: string;
}

/**
 * Auth: Azure Service Principal:
 * A reference to a Secret containing the password associated with the Service Principal.
 * If set, ClientID and TenantID must also be set.
 */
export interface ClusterIssuerSpecAcmeSolversDns01AzureDnsClientSecretSecretRef {
  /**
   * The key of the entry in the Secret resource's `data` field to be used.
   * Some instances of this field may be defaulted, in others it may be
   * required.
   */
  readonly key?: string;

  /**
   * Name of the resource being referred to.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name: string;
}

/** name of the Azure environment (default AzurePublicCloud) */
export type ClusterIssuerSpecAcmeSolversDns01AzureDnsEnvironment = 'AzurePublicCloud' | 'AzureChinaCloud' | 'AzureGermanCloud' | 'AzureUSGovernmentCloud';

/**
 * Auth: Azure Workload Identity or Azure Managed Service Identity:
 * Settings to enable Azure Workload Identity or Azure Managed Service Identity
 * If set, ClientID, ClientSecret and TenantID must not be set.
 */
export interface ClusterIssuerSpecAcmeSolversDns01AzureDnsManagedIdentity {
  /** client ID of the managed identity, cannot be used at the same time as resourceID */
  readonly clientID?: string;

  /**
   * resource ID of the managed identity, cannot be used at the same time as clientID
   * Cannot be used for Azure Managed Service Identity
   */
  readonly resourceID?: string;

  /** tenant ID of the managed identity, cannot be used at the same time as resourceID */
  readonly tenantID?: string;
}

/** ZoneType determines which type of Azure DNS zone to use. */
export type ClusterIssuerSpecAcmeSolversDns01AzureDnsZoneType = 'AzurePublicZone' | 'AzurePrivateZone';

/**
 * API key to use to authenticate with Cloudflare.
 * Note: using an API token to authenticate is now the recommended method
 * as it allows greater control of permissions.
 */
export interface ClusterIssuerSpecAcmeSolversDns01CloudflareApiKeySecretRef {
  /**
   * The key of the entry in the Secret resource's `data` field to be used.
   * Some instances of this field may be defaulted, in others it may be
   * required.
   */
  readonly key?: string;

  /**
   * Name of the resource being referred to.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name: string;
}

/** API token used to authenticate with Cloudflare. */
export interface ClusterIssuerSpecAcmeSolversDns01CloudflareApiTokenSecretRef {
  /**
   * The key of the entry in the Secret resource's `data` field to be used.
   * Some instances of this field may be defaulted, in others it may be
   * required.
   */
  readonly key?: string;

  /**
   * Name of the resource being referred to.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name: string;
}

/** Protocol to use for dynamic DNS update queries. Valid values are (case-sensitive) ``TCP`` and ``UDP``; ``UDP`` (default). */
export type ClusterIssuerSpecAcmeSolversDns01Rfc2136Protocol = 'TCP' | 'UDP';

/**
 * The name of the secret containing the TSIG value.
 * If ``tsigKeyName`` is defined, this field is required.
 */
export interface ClusterIssuerSpecAcmeSolversDns01Rfc2136TsigSecretSecretRef {
  /**
   * The key of the entry in the Secret resource's `data` field to be used.
   * Some instances of this field may be defaulted, in others it may be
   * required.
   */
  readonly key?: string;

  /**
   * Name of the resource being referred to.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name: string;
}

/**
 * The SecretAccessKey is used for authentication. If set, pull the AWS
 * access key ID from a key within a Kubernetes Secret.
 * Cannot be set when AccessKeyID is set.
 * If neither the Access Key nor Key ID are set, we fall back to using env
 * vars, shared credentials file, or AWS Instance metadata,
 * see: https://docs.aws.amazon.com/sdk-for-go/v1/developer-guide/configuring-sdk.html#specifying-credentials
 */
export interface ClusterIssuerSpecAcmeSolversDns01Route53AccessKeyIdSecretRef {
  /**
   * The key of the entry in the Secret resource's `data` field to be used.
   * Some instances of this field may be defaulted, in others it may be
   * required.
   */
  readonly key?: string;

  /**
   * Name of the resource being referred to.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name: string;
}

/** Auth configures how cert-manager authenticates. */
export interface ClusterIssuerSpecAcmeSolversDns01Route53Auth {
  /**
   * Kubernetes authenticates with Route53 using AssumeRoleWithWebIdentity
   * by passing a bound ServiceAccount token.
   */
  readonly kubernetes: ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetes;
}

/**
 * The SecretAccessKey is used for authentication.
 * If neither the Access Key nor Key ID are set, we fall back to using env
 * vars, shared credentials file, or AWS Instance metadata,
 * see: https://docs.aws.amazon.com/sdk-for-go/v1/developer-guide/configuring-sdk.html#specifying-credentials
 */
export interface ClusterIssuerSpecAcmeSolversDns01Route53SecretAccessKeySecretRef {
  /**
   * The key of the entry in the Secret resource's `data` field to be used.
   * Some instances of this field may be defaulted, in others it may be
   * required.
   */
  readonly key?: string;

  /**
   * Name of the resource being referred to.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name: string;
}

/**
 * ParentReference identifies an API object (usually a Gateway) that can be considered
 * a parent of this resource (usually a route). There are two kinds of parent resources
 * with "Core" support:
 */
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRouteParentRefs {
  /**
   * Group is the group of the referent.
   * When unspecified, "gateway.networking.k8s.io" is inferred.
   * To set the core API group (such as for a "Service" kind referent),
   * Group must be explicitly set to "" (empty string).
   */
  readonly group?: string;

  /** Kind is kind of the referent. */
  readonly kind?: string;

  /** Name is the name of the referent. */
  readonly name: string;

  /**
   * Namespace is the namespace of the referent. When unspecified, this refers
   * to the local namespace of the Route.
   */
  readonly namespace?: string;

  /**
   * Port is the network port this Route targets. It can be interpreted
   * differently based on the type of parent resource.
   */
  readonly port?: number;

  /**
   * SectionName is the name of a section within the target resource. In the
   * following resources, SectionName is interpreted as the following:
   */
  readonly sectionName?: string;
}

/**
 * Optional pod template used to configure the ACME challenge solver pods
 * used for HTTP01 challenges.
 */
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplate {
  /**
   * ObjectMeta overrides for the pod used to solve HTTP01 challenges.
   * Only the 'labels' and 'annotations' fields may be set.
   * If labels or annotations overlap with in-built values, the values here
   * will override the in-built values.
   */
  readonly metadata?: ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateMetadata;

  /**
   * PodSpec defines overrides for the HTTP01 challenge solver pod.
   * Check ACMEChallengeSolverHTTP01IngressPodSpec to find out currently supported fields.
   * All other fields will be ignored.
   */
  readonly spec?: ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpec;
}

/**
 * Optional ingress template used to configure the ACME challenge solver
 * ingress used for HTTP01 challenges.
 */
export interface ClusterIssuerSpecAcmeSolversHttp01IngressIngressTemplate {
  /**
   * ObjectMeta overrides for the ingress used to solve HTTP01 challenges.
   * Only the 'labels' and 'annotations' fields may be set.
   * If labels or annotations overlap with in-built values, the values here
   * will override the in-built values.
   */
  readonly metadata?: ClusterIssuerSpecAcmeSolversHttp01IngressIngressTemplateMetadata;
}

/**
 * Kubernetes authenticates with Route53 using AssumeRoleWithWebIdentity
 * by passing a bound ServiceAccount token.
 */
export interface ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetes {
  /**
   * A reference to a service account that will be used to request a bound
   * token (also known as "projected token"). To use this field, you must
   * configure an RBAC rule to let cert-manager request a token.
   */
  readonly serviceAccountRef: ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetesServiceAccountRef;
}

/**
 * ObjectMeta overrides for the pod used to solve HTTP01 challenges.
 * Only the 'labels' and 'annotations' fields may be set.
 * If labels or annotations overlap with in-built values, the values here
 * will override the in-built values.
 */
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateMetadata {
  /** Annotations that should be added to the created ACME HTTP01 solver pods. */
  readonly annotations?: { readonly [key: string]: string };

  /** Labels that should be added to the created ACME HTTP01 solver pods. */
  readonly labels?: { readonly [key: string]: string };
}

/**
 * PodSpec defines overrides for the HTTP01 challenge solver pod.
 * Check ACMEChallengeSolverHTTP01IngressPodSpec to find out currently supported fields.
 * All other fields will be ignored.
 */
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpec {
  /** If specified, the pod's scheduling constraints */
  readonly affinity?: ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinity;

  /** If specified, the pod's imagePullSecrets */
  readonly imagePullSecrets?: readonly ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecImagePullSecrets[];

  /**
   * NodeSelector is a selector which must be true for the pod to fit on a node.
   * Selector which must match a node's labels for the pod to be scheduled on that node.
   * More info: https://kubernetes.io/docs/concepts/configuration/assign-pod-node/
   */
  readonly nodeSelector?: { readonly [key: string]: string };

  /** If specified, the pod's priorityClassName. */
  readonly priorityClassName?: string;

  /**
   * If specified, the pod's resource requirements.
   * These values override the global resource configuration flags.
   * Note that when only specifying resource limits, ensure they are greater than or equal
   * to the corresponding global resource requests configured via controller flags
   * (--acme-http01-solver-resource-request-cpu, --acme-http01-solver-resource-request-memory).
   * Kubernetes will reject pod creation if limits are lower than requests, causing challenge failures.
   */
  readonly resources?: ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecResources;

  /** If specified, the pod's security context */
  readonly securityContext?: ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecSecurityContext;

  /** If specified, the pod's service account */
  readonly serviceAccountName?: string;

  /** If specified, the pod's tolerations. */
  readonly tolerations?: readonly ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecTolerations[];
}

/**
 * ObjectMeta overrides for the ingress used to solve HTTP01 challenges.
 * Only the 'labels' and 'annotations' fields may be set.
 * If labels or annotations overlap with in-built values, the values here
 * will override the in-built values.
 */
export interface ClusterIssuerSpecAcmeSolversHttp01IngressIngressTemplateMetadata {
  /** Annotations that should be added to the created ACME HTTP01 solver ingress. */
  readonly annotations?: { readonly [key: string]: string };

  /** Labels that should be added to the created ACME HTTP01 solver ingress. */
  readonly labels?: { readonly [key: string]: string };
}

/**
 * A reference to a service account that will be used to request a bound
 * token (also known as "projected token"). To use this field, you must
 * configure an RBAC rule to let cert-manager request a token.
 */
export interface ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetesServiceAccountRef {
  /**
   * TokenAudiences is an optional list of audiences to include in the
   * token passed to AWS. The default token consisting of the issuer's namespace
   * and name is always included.
   * If unset the audience defaults to `sts.amazonaws.com`.
   */
  readonly audiences?: readonly string[];

  /** Name of the ServiceAccount used to request a token. */
  readonly name: string;
}

/** If specified, the pod's scheduling constraints */
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinity {
  /** Describes node affinity scheduling rules for the pod. */
  readonly nodeAffinity?: ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityNodeAffinity;

  /** Describes pod affinity scheduling rules (e.g. co-locate this pod in the same node, zone, etc. as some other pod(s)). */
  readonly podAffinity?: ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityPodAffinity;

  /** Describes pod anti-affinity scheduling rules (e.g. avoid putting this pod in the same node, zone, etc. as some other pod(s)). */
  readonly podAntiAffinity?: ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityPodAntiAffinity;
}

/**
 * LocalObjectReference contains enough information to let you locate the
 * referenced object inside the same namespace.
 */
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecImagePullSecrets {
  /**
   * Name of the referent.
   * This field is effectively required, but due to backwards compatibility is
   * allowed to be empty. Instances of this type with an empty value here are
   * almost certainly wrong.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string;
}

/**
 * If specified, the pod's resource requirements.
 * These values override the global resource configuration flags.
 * Note that when only specifying resource limits, ensure they are greater than or equal
 * to the corresponding global resource requests configured via controller flags
 * (--acme-http01-solver-resource-request-cpu, --acme-http01-solver-resource-request-memory).
 * Kubernetes will reject pod creation if limits are lower than requests, causing challenge failures.
 */
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecResources {
  /**
   * Limits describes the maximum amount of compute resources allowed.
   * More info: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
   */
  readonly limits?: { readonly [key: string]: ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecResourcesLimits };

  /**
   * Requests describes the minimum amount of compute resources required.
   * If Requests is omitted for a container, it defaults to Limits if that is explicitly specified,
   * otherwise to the global values configured via controller flags. Requests cannot exceed Limits.
   * More info: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
   */
  readonly requests?: { readonly [key: string]: ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecResourcesLimits };
}

/** If specified, the pod's security context */
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecSecurityContext {
  /**
   * A special supplemental group that applies to all containers in a pod.
   * Some volume types allow the Kubelet to change the ownership of that volume
   * to be owned by the pod:
   */
  readonly fsGroup?: number;

  /**
   * fsGroupChangePolicy defines behavior of changing ownership and permission of the volume
   * before being exposed inside Pod. This field will only apply to
   * volume types which support fsGroup based ownership(and permissions).
   * It will have no effect on ephemeral volume types such as: secret, configmaps
   * and emptydir.
   * Valid values are "OnRootMismatch" and "Always". If not specified, "Always" is used.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly fsGroupChangePolicy?: string;

  /**
   * The GID to run the entrypoint of the container process.
   * Uses runtime default if unset.
   * May also be set in SecurityContext.  If set in both SecurityContext and
   * PodSecurityContext, the value specified in SecurityContext takes precedence
   * for that container.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly runAsGroup?: number;

  /**
   * Indicates that the container must run as a non-root user.
   * If true, the Kubelet will validate the image at runtime to ensure that it
   * does not run as UID 0 (root) and fail to start the container if it does.
   * If unset or false, no such validation will be performed.
   * May also be set in SecurityContext.  If set in both SecurityContext and
   * PodSecurityContext, the value specified in SecurityContext takes precedence.
   */
  readonly runAsNonRoot?: boolean;

  /**
   * The UID to run the entrypoint of the container process.
   * Defaults to user specified in image metadata if unspecified.
   * May also be set in SecurityContext.  If set in both SecurityContext and
   * PodSecurityContext, the value specified in SecurityContext takes precedence
   * for that container.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly runAsUser?: number;

  /**
   * The SELinux context to be applied to all containers.
   * If unspecified, the container runtime will allocate a random SELinux context for each
   * container.  May also be set in SecurityContext.  If set in
   * both SecurityContext and PodSecurityContext, the value specified in SecurityContext
   * takes precedence for that container.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly seLinuxOptions?: ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecSecurityContextSeLinuxOptions;

  /**
   * The seccomp options to use by the containers in this pod.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly seccompProfile?: ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecSecurityContextSeccompProfile;

  /**
   * A list of groups applied to the first process run in each container, in addition
   * to the container's primary GID, the fsGroup (if specified), and group memberships
   * defined in the container image for the uid of the container process. If unspecified,
   * no additional groups are added to any container. Note that group memberships
   * defined in the container image for the uid of the container process are still effective,
   * even if they are not included in this list.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly supplementalGroups?: readonly number[];

  /**
   * Sysctls hold a list of namespaced sysctls used for the pod. Pods with unsupported
   * sysctls (by the container runtime) might fail to launch.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly sysctls?: readonly ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecSecurityContextSysctls[];
}

/**
 * The pod this Toleration is attached to tolerates any taint that matches
 * the triple <key,value,effect> using the matching operator <operator>.
 */
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecTolerations {
  /**
   * Effect indicates the taint effect to match. Empty means match all taint effects.
   * When specified, allowed values are NoSchedule, PreferNoSchedule and NoExecute.
   */
  readonly effect?: string;

  /**
   * Key is the taint key that the toleration applies to. Empty means match all taint keys.
   * If the key is empty, operator must be Exists; this combination means to match all values and all keys.
   */
  readonly key?: string;

  /**
   * Operator represents a key's relationship to the value.
   * Valid operators are Exists, Equal, Lt, and Gt. Defaults to Equal.
   * Exists is equivalent to wildcard for value, so that a pod can
   * tolerate all taints of a particular category.
   * Lt and Gt perform numeric comparisons (requires feature gate TaintTolerationComparisonOperators).
   */
  readonly operator?: string;

  /**
   * TolerationSeconds represents the period of time the toleration (which must be
   * of effect NoExecute, otherwise this field is ignored) tolerates the taint. By default,
   * it is not set, which means tolerate the taint forever (do not evict). Zero and
   * negative values will be treated as 0 (evict immediately) by the system.
   */
  readonly tolerationSeconds?: number;

  /**
   * Value is the taint value the toleration matches to.
   * If the operator is Exists, the value should be empty, otherwise just a regular string.
   */
  readonly value?: string;
}

/** Describes node affinity scheduling rules for the pod. */
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityNodeAffinity {
  /**
   * The scheduler will prefer to schedule pods to nodes that satisfy
   * the affinity expressions specified by this field, but it may choose
   * a node that violates one or more of the expressions. The node that is
   * most preferred is the one with the greatest sum of weights, i.e.
   * for each node that meets all of the scheduling requirements (resource
   * request, requiredDuringScheduling affinity expressions, etc.),
   * compute a sum by iterating through the elements of this field and adding
   * "weight" to the sum if the node matches the corresponding matchExpressions; the
   * node(s) with the highest sum are the most preferred.
   */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];

  /**
   * If the affinity requirements specified by this field are not met at
   * scheduling time, the pod will not be scheduled onto the node.
   * If the affinity requirements specified by this field cease to be met
   * at some point during pod execution (e.g. due to an update), the system
   * may or may not try to eventually evict the pod from its node.
   */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

/** Describes pod affinity scheduling rules (e.g. co-locate this pod in the same node, zone, etc. as some other pod(s)). */
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityPodAffinity {
  /**
   * The scheduler will prefer to schedule pods to nodes that satisfy
   * the affinity expressions specified by this field, but it may choose
   * a node that violates one or more of the expressions. The node that is
   * most preferred is the one with the greatest sum of weights, i.e.
   * for each node that meets all of the scheduling requirements (resource
   * request, requiredDuringScheduling affinity expressions, etc.),
   * compute a sum by iterating through the elements of this field and adding
   * "weight" to the sum if the node has pods which matches the corresponding podAffinityTerm; the
   * node(s) with the highest sum are the most preferred.
   */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];

  /**
   * If the affinity requirements specified by this field are not met at
   * scheduling time, the pod will not be scheduled onto the node.
   * If the affinity requirements specified by this field cease to be met
   * at some point during pod execution (e.g. due to a pod label update), the
   * system may or may not try to eventually evict the pod from its node.
   * When there are multiple elements, the lists of nodes corresponding to each
   * podAffinityTerm are intersected, i.e. all terms must be satisfied.
   */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

/** Describes pod anti-affinity scheduling rules (e.g. avoid putting this pod in the same node, zone, etc. as some other pod(s)). */
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityPodAntiAffinity {
  /**
   * The scheduler will prefer to schedule pods to nodes that satisfy
   * the anti-affinity expressions specified by this field, but it may choose
   * a node that violates one or more of the expressions. The node that is
   * most preferred is the one with the greatest sum of weights, i.e.
   * for each node that meets all of the scheduling requirements (resource
   * request, requiredDuringScheduling anti-affinity expressions, etc.),
   * compute a sum by iterating through the elements of this field and subtracting
   * "weight" from the sum if the node has pods which matches the corresponding podAffinityTerm; the
   * node(s) with the highest sum are the most preferred.
   */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];

  /**
   * If the anti-affinity requirements specified by this field are not met at
   * scheduling time, the pod will not be scheduled onto the node.
   * If the anti-affinity requirements specified by this field cease to be met
   * at some point during pod execution (e.g. due to a pod label update), the
   * system may or may not try to eventually evict the pod from its node.
   * When there are multiple elements, the lists of nodes corresponding to each
   * podAffinityTerm are intersected, i.e. all terms must be satisfied.
   */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export type ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecResourcesLimits = number | string;

/**
 * The SELinux context to be applied to all containers.
 * If unspecified, the container runtime will allocate a random SELinux context for each
 * container.  May also be set in SecurityContext.  If set in
 * both SecurityContext and PodSecurityContext, the value specified in SecurityContext
 * takes precedence for that container.
 * Note that this field cannot be set when spec.os.name is windows.
 */
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecSecurityContextSeLinuxOptions {
  /** Level is SELinux level label that applies to the container. */
  readonly level?: string;

  /** Role is a SELinux role label that applies to the container. */
  readonly role?: string;

  /** Type is a SELinux type label that applies to the container. */
  readonly type?: string;

  /** User is a SELinux user label that applies to the container. */
  readonly user?: string;
}

/**
 * The seccomp options to use by the containers in this pod.
 * Note that this field cannot be set when spec.os.name is windows.
 */
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecSecurityContextSeccompProfile {
  /**
   * localhostProfile indicates a profile defined in a file on the node should be used.
   * The profile must be preconfigured on the node to work.
   * Must be a descending path, relative to the kubelet's configured seccomp profile location.
   * Must be set if type is "Localhost". Must NOT be set for any other type.
   */
  readonly localhostProfile?: string;

  /**
   * type indicates which kind of seccomp profile will be applied.
   * Valid options are:
   */
  readonly type: string;
}

/** Sysctl defines a kernel parameter to be set */
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecSecurityContextSysctls {
  /** Name of a property to set */
  readonly name: string;

  /** Value of a property to set */
  readonly value: string;
}

/**
 * An empty preferred scheduling term matches all objects with implicit weight 0
 * (i.e. it's a no-op). A null preferred scheduling term matches no objects (i.e. is also a no-op).
 */
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  /** A node selector term, associated with the corresponding weight. */
  readonly preference: ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;

  /** Weight associated with matching the corresponding nodeSelectorTerm, in the range 1-100. */
  readonly weight: number;
}

/**
 * If the affinity requirements specified by this field are not met at
 * scheduling time, the pod will not be scheduled onto the node.
 * If the affinity requirements specified by this field cease to be met
 * at some point during pod execution (e.g. due to an update), the system
 * may or may not try to eventually evict the pod from its node.
 */
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  /** Required. A list of node selector terms. The terms are ORed. */
  readonly nodeSelectorTerms: readonly ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms[];
}

/** The weights of all of the matched WeightedPodAffinityTerm fields are added per-node to find the most preferred node(s) */
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  /** Required. A pod affinity term, associated with the corresponding weight. */
  readonly podAffinityTerm: ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;

  /**
   * weight associated with matching the corresponding podAffinityTerm,
   * in the range 1-100.
   */
  readonly weight: number;
}

/**
 * Defines a set of pods (namely those matching the labelSelector
 * relative to the given namespace(s)) that this pod should be
 * co-located (affinity) or not co-located (anti-affinity) with,
 * where co-located is defined as running on a node whose value of
 * the label with key <topologyKey> matches that of any node on which
 * a pod of the set of pods is running
 */
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  /**
   * A label query over a set of resources, in this case pods.
   * If it's null, this PodAffinityTerm matches with no Pods.
   */
  readonly labelSelector?: ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;

  /**
   * MatchLabelKeys is a set of pod label keys to select which pods will
   * be taken into consideration. The keys are used to lookup values from the
   * incoming pod labels, those key-value labels are merged with `labelSelector` as `key in (value)`
   * to select the group of existing pods which pods will be taken into consideration
   * for the incoming pod's pod (anti) affinity. Keys that don't exist in the incoming
   * pod labels will be ignored. The default value is empty.
   * The same key is forbidden to exist in both matchLabelKeys and labelSelector.
   * Also, matchLabelKeys cannot be set when labelSelector isn't set.
   */
  readonly matchLabelKeys?: readonly string[];

  /**
   * MismatchLabelKeys is a set of pod label keys to select which pods will
   * be taken into consideration. The keys are used to lookup values from the
   * incoming pod labels, those key-value labels are merged with `labelSelector` as `key notin (value)`
   * to select the group of existing pods which pods will be taken into consideration
   * for the incoming pod's pod (anti) affinity. Keys that don't exist in the incoming
   * pod labels will be ignored. The default value is empty.
   * The same key is forbidden to exist in both mismatchLabelKeys and labelSelector.
   * Also, mismatchLabelKeys cannot be set when labelSelector isn't set.
   */
  readonly mismatchLabelKeys?: readonly string[];

  /**
   * A label query over the set of namespaces that the term applies to.
   * The term is applied to the union of the namespaces selected by this field
   * and the ones listed in the namespaces field.
   * null selector and null or empty namespaces list means "this pod's namespace".
   * An empty selector ({}) matches all namespaces.
   */
  readonly namespaceSelector?: ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;

  /**
   * namespaces specifies a static list of namespace names that the term applies to.
   * The term is applied to the union of the namespaces listed in this field
   * and the ones selected by namespaceSelector.
   * null or empty namespaces list and null namespaceSelector means "this pod's namespace".
   */
  readonly namespaces?: readonly string[];

  /**
   * This pod should be co-located (affinity) or not co-located (anti-affinity) with the pods matching
   * the labelSelector in the specified namespaces, where co-located is defined as running on a node
   * whose value of the label with key topologyKey matches that of any node on which any of the
   * selected pods is running.
   * Empty topologyKey is not allowed.
   */
  readonly topologyKey: string;
}

/** A node selector term, associated with the corresponding weight. */
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  /** A list of node selector requirements by node's labels. */
  readonly matchExpressions?: readonly ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];

  /** A list of node selector requirements by node's fields. */
  readonly matchFields?: readonly ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
}

/**
 * A null or empty node selector term matches no objects. The requirements of
 * them are ANDed.
 * The TopologySelectorTerm type implements a subset of the NodeSelectorTerm.
 */
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms {
  /** A list of node selector requirements by node's labels. */
  readonly matchExpressions?: readonly ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];

  /** A list of node selector requirements by node's fields. */
  readonly matchFields?: readonly ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
}

/** Required. A pod affinity term, associated with the corresponding weight. */
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  /**
   * A label query over a set of resources, in this case pods.
   * If it's null, this PodAffinityTerm matches with no Pods.
   */
  readonly labelSelector?: ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;

  /**
   * MatchLabelKeys is a set of pod label keys to select which pods will
   * be taken into consideration. The keys are used to lookup values from the
   * incoming pod labels, those key-value labels are merged with `labelSelector` as `key in (value)`
   * to select the group of existing pods which pods will be taken into consideration
   * for the incoming pod's pod (anti) affinity. Keys that don't exist in the incoming
   * pod labels will be ignored. The default value is empty.
   * The same key is forbidden to exist in both matchLabelKeys and labelSelector.
   * Also, matchLabelKeys cannot be set when labelSelector isn't set.
   */
  readonly matchLabelKeys?: readonly string[];

  /**
   * MismatchLabelKeys is a set of pod label keys to select which pods will
   * be taken into consideration. The keys are used to lookup values from the
   * incoming pod labels, those key-value labels are merged with `labelSelector` as `key notin (value)`
   * to select the group of existing pods which pods will be taken into consideration
   * for the incoming pod's pod (anti) affinity. Keys that don't exist in the incoming
   * pod labels will be ignored. The default value is empty.
   * The same key is forbidden to exist in both mismatchLabelKeys and labelSelector.
   * Also, mismatchLabelKeys cannot be set when labelSelector isn't set.
   */
  readonly mismatchLabelKeys?: readonly string[];

  /**
   * A label query over the set of namespaces that the term applies to.
   * The term is applied to the union of the namespaces selected by this field
   * and the ones listed in the namespaces field.
   * null selector and null or empty namespaces list means "this pod's namespace".
   * An empty selector ({}) matches all namespaces.
   */
  readonly namespaceSelector?: ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;

  /**
   * namespaces specifies a static list of namespace names that the term applies to.
   * The term is applied to the union of the namespaces listed in this field
   * and the ones selected by namespaceSelector.
   * null or empty namespaces list and null namespaceSelector means "this pod's namespace".
   */
  readonly namespaces?: readonly string[];

  /**
   * This pod should be co-located (affinity) or not co-located (anti-affinity) with the pods matching
   * the labelSelector in the specified namespaces, where co-located is defined as running on a node
   * whose value of the label with key topologyKey matches that of any node on which any of the
   * selected pods is running.
   * Empty topologyKey is not allowed.
   */
  readonly topologyKey: string;
}

/**
 * A label query over a set of resources, in this case pods.
 * If it's null, this PodAffinityTerm matches with no Pods.
 */
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
  /** matchExpressions is a list of label selector requirements. The requirements are ANDed. */
  readonly matchExpressions?: readonly ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions[];

  /**
   * matchLabels is a map of {key,value} pairs. A single {key,value} in the matchLabels
   * map is equivalent to an element of matchExpressions, whose key field is "key", the
   * operator is "In", and the values array contains only "value". The requirements are ANDed.
   */
  readonly matchLabels?: { readonly [key: string]: string };
}

/**
 * A label query over the set of namespaces that the term applies to.
 * The term is applied to the union of the namespaces selected by this field
 * and the ones listed in the namespaces field.
 * null selector and null or empty namespaces list means "this pod's namespace".
 * An empty selector ({}) matches all namespaces.
 */
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector {
  /** matchExpressions is a list of label selector requirements. The requirements are ANDed. */
  readonly matchExpressions?: readonly ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions[];

  /**
   * matchLabels is a map of {key,value} pairs. A single {key,value} in the matchLabels
   * map is equivalent to an element of matchExpressions, whose key field is "key", the
   * operator is "In", and the values array contains only "value". The requirements are ANDed.
   */
  readonly matchLabels?: { readonly [key: string]: string };
}

/**
 * A node selector requirement is a selector that contains values, a key, and an operator
 * that relates the key and values.
 */
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions {
  /** The label key that the selector applies to. */
  readonly key: string;

  /**
   * Represents a key's relationship to a set of values.
   * Valid operators are In, NotIn, Exists, DoesNotExist. Gt, and Lt.
   */
  readonly operator: string;

  /**
   * An array of string values. If the operator is In or NotIn,
   * the values array must be non-empty. If the operator is Exists or DoesNotExist,
   * the values array must be empty. If the operator is Gt or Lt, the values
   * array must have a single element, which will be interpreted as an integer.
   * This array is replaced during a strategic merge patch.
   */
  readonly values?: readonly string[];
}

/**
 * A label selector requirement is a selector that contains values, a key, and an operator that
 * relates the key and values.
 */
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions {
  /** key is the label key that the selector applies to. */
  readonly key: string;

  /**
   * operator represents a key's relationship to a set of values.
   * Valid operators are In, NotIn, Exists and DoesNotExist.
   */
  readonly operator: string;

  /**
   * values is an array of string values. If the operator is In or NotIn,
   * the values array must be non-empty. If the operator is Exists or DoesNotExist,
   * the values array must be empty. This array is replaced during a strategic
   * merge patch.
   */
  readonly values?: readonly string[];
}

/**
 * An Issuer represents a certificate issuing authority which can be
 * referenced as part of `issuerRef` fields.
 * It is scoped to a single namespace and can therefore only be referenced by
 * resources within the same namespace.
 */
export interface IssuerProps {
  readonly metadata?: ApiObjectMetadata;

  /** Desired state of the Issuer resource. */
  readonly spec: IssuerSpec;
}

/** Desired state of the Issuer resource. */
export interface IssuerSpec {
  /**
   * ACME configures this issuer to communicate with a RFC8555 (ACME) server
   * to obtain signed x509 certificates.
   */
  readonly acme?: ClusterIssuerSpecAcme;

  /**
   * CA configures this issuer to sign certificates using a signing CA keypair
   * stored in a Secret resource.
   * This is used to build internal PKIs that are managed by cert-manager.
   */
  readonly ca?: ClusterIssuerSpecCa;

  /**
   * SelfSigned configures this issuer to 'self sign' certificates using the
   * private key used to create the CertificateRequest object.
   */
  readonly selfSigned?: ClusterIssuerSpecSelfSigned;

  /**
   * Vault configures this issuer to sign certificates using a HashiCorp Vault
   * PKI backend.
   */
  readonly vault?: ClusterIssuerSpecVault;

  /**
   * Venafi configures this issuer to sign certificates using a CyberArk Certificate Manager Self-Hosted
   * or SaaS policy zone.
   */
  readonly venafi?: ClusterIssuerSpecVenafi;
}
