// Made by npm run import; not to be edited. Source: github.com/external-secrets/external-secrets v1.3.2
import type { ApiObjectMetadata } from 'cdk8s';

/** ClusterSecretStore represents a secure external location for storing secrets, which can be referenced as part of `storeRef` fields. */
export interface ClusterSecretStoreProps {
  readonly metadata?: ApiObjectMetadata;

  /** ClusterSecretStoreSpec defines the desired state of SecretStore. */
  readonly spec?: ClusterSecretStoreSpec;
}

/** ClusterSecretStoreSpec defines the desired state of SecretStore. */
export interface ClusterSecretStoreSpec {
  /** Used to constrain a ClusterSecretStore to specific namespaces. Relevant only to ClusterSecretStore. */
  readonly conditions?: readonly ClusterSecretStoreSpecConditions[];

  /**
   * Used to select the correct ESO controller (think: ingress.ingressClassName)
   * The ESO controller is instantiated with a specific controller name and filters ES based on this property
   */
  readonly controller?: string;

  /** Used to configure the provider. Only one provider may be set */
  readonly provider: ClusterSecretStoreSpecProvider;

  /** Used to configure store refresh interval in seconds. Empty or 0 will default to the controller config. */
  readonly refreshInterval?: number;

  /** Used to configure HTTP retries on failures. */
  readonly retrySettings?: ClusterSecretStoreSpecRetrySettings;
}

/**
 * ClusterSecretStoreCondition describes a condition by which to choose namespaces to process ExternalSecrets in
 * for a ClusterSecretStore instance.
 */
export interface ClusterSecretStoreSpecConditions {
  /** Choose namespaces by using regex matching */
  readonly namespaceRegexes?: readonly string[];

  /** Choose namespace using a labelSelector */
  readonly namespaceSelector?: ClusterSecretStoreSpecConditionsNamespaceSelector;

  /** Choose namespaces by name */
  readonly namespaces?: readonly string[];
}

/** Used to configure the provider. Only one provider may be set */
export interface ClusterSecretStoreSpecProvider {
  /** Akeyless configures this store to sync secrets using Akeyless Vault provider */
  readonly akeyless?: ClusterSecretStoreSpecProviderAkeyless;

  /** Alibaba configures this store to sync secrets using Alibaba Cloud provider */
  readonly alibaba?: ClusterSecretStoreSpecProviderAlibaba;

  /** AWS configures this store to sync secrets using AWS Secret Manager provider */
  readonly aws?: ClusterSecretStoreSpecProviderAws;

  /** AzureKV configures this store to sync secrets using Azure Key Vault provider */
  readonly azurekv?: ClusterSecretStoreSpecProviderAzurekv;

  /** Barbican configures this store to sync secrets using the OpenStack Barbican provider */
  readonly barbican?: ClusterSecretStoreSpecProviderBarbican;

  /** Beyondtrust configures this store to sync secrets using Password Safe provider. */
  readonly beyondtrust?: ClusterSecretStoreSpecProviderBeyondtrust;

  /** BitwardenSecretsManager configures this store to sync secrets using BitwardenSecretsManager provider */
  readonly bitwardensecretsmanager?: ClusterSecretStoreSpecProviderBitwardensecretsmanager;

  /** Chef configures this store to sync secrets with chef server */
  readonly chef?: ClusterSecretStoreSpecProviderChef;

  /** CloudruSM configures this store to sync secrets using the Cloud.ru Secret Manager provider */
  readonly cloudrusm?: ClusterSecretStoreSpecProviderCloudrusm;

  /** Conjur configures this store to sync secrets using conjur provider */
  readonly conjur?: ClusterSecretStoreSpecProviderConjur;

  /**
   * Delinea DevOps Secrets Vault
   * https://docs.delinea.com/online-help/products/devops-secrets-vault/current
   */
  readonly delinea?: ClusterSecretStoreSpecProviderDelinea;

  /** Device42 configures this store to sync secrets using the Device42 provider */
  readonly device42?: ClusterSecretStoreSpecProviderDevice42;

  /** Doppler configures this store to sync secrets using the Doppler provider */
  readonly doppler?: ClusterSecretStoreSpecProviderDoppler;

  /** DVLS configures this store to sync secrets using Devolutions Server provider */
  readonly dvls?: ClusterSecretStoreSpecProviderDvls;

  /** Fake configures a store with static key/value pairs */
  readonly fake?: ClusterSecretStoreSpecProviderFake;

  /** Fortanix configures this store to sync secrets using the Fortanix provider */
  readonly fortanix?: ClusterSecretStoreSpecProviderFortanix;

  /** GCPSM configures this store to sync secrets using Google Cloud Platform Secret Manager provider */
  readonly gcpsm?: ClusterSecretStoreSpecProviderGcpsm;

  /**
   * Github configures this store to push GitHub Actions secrets using the GitHub API provider.
   * Note: This provider only supports write operations (PushSecret) and cannot fetch secrets from GitHub
   */
  readonly github?: ClusterSecretStoreSpecProviderGithub;

  /** GitLab configures this store to sync secrets using GitLab Variables provider */
  readonly gitlab?: ClusterSecretStoreSpecProviderGitlab;

  /** IBM configures this store to sync secrets using IBM Cloud provider */
  readonly ibm?: ClusterSecretStoreSpecProviderIbm;

  /** Infisical configures this store to sync secrets using the Infisical provider */
  readonly infisical?: ClusterSecretStoreSpecProviderInfisical;

  /** KeeperSecurity configures this store to sync secrets using the KeeperSecurity provider */
  readonly keepersecurity?: ClusterSecretStoreSpecProviderKeepersecurity;

  /** Kubernetes configures this store to sync secrets using a Kubernetes cluster provider */
  readonly kubernetes?: ClusterSecretStoreSpecProviderKubernetes;

  /** Ngrok configures this store to sync secrets using the ngrok provider. */
  readonly ngrok?: ClusterSecretStoreSpecProviderNgrok;

  /** Onboardbase configures this store to sync secrets using the Onboardbase provider */
  readonly onboardbase?: ClusterSecretStoreSpecProviderOnboardbase;

  /** OnePassword configures this store to sync secrets using the 1Password Cloud provider */
  readonly onepassword?: ClusterSecretStoreSpecProviderOnepassword;

  /** OnePasswordSDK configures this store to use 1Password's new Go SDK to sync secrets. */
  readonly onepasswordSDK?: ClusterSecretStoreSpecProviderOnepasswordSdk;

  /** Oracle configures this store to sync secrets using Oracle Vault provider */
  readonly oracle?: ClusterSecretStoreSpecProviderOracle;

  /**
   * PassboltProvider provides access to Passbolt secrets manager.
   * See: https://www.passbolt.com.
   */
  readonly passbolt?: ClusterSecretStoreSpecProviderPassbolt;

  /** PasswordDepotProvider configures a store to sync secrets with a Password Depot instance. */
  readonly passworddepot?: ClusterSecretStoreSpecProviderPassworddepot;

  /** Previder configures this store to sync secrets using the Previder provider */
  readonly previder?: ClusterSecretStoreSpecProviderPrevider;

  /** Pulumi configures this store to sync secrets using the Pulumi provider */
  readonly pulumi?: ClusterSecretStoreSpecProviderPulumi;

  /** Scaleway configures this store to sync secrets using the Scaleway provider. */
  readonly scaleway?: ClusterSecretStoreSpecProviderScaleway;

  /**
   * SecretServer configures this store to sync secrets using SecretServer provider
   * https://docs.delinea.com/online-help/secret-server/start.htm
   */
  readonly secretserver?: ClusterSecretStoreSpecProviderSecretserver;

  /** Senhasegura configures this store to sync secrets using senhasegura provider */
  readonly senhasegura?: ClusterSecretStoreSpecProviderSenhasegura;

  /** Vault configures this store to sync secrets using the HashiCorp Vault provider. */
  readonly vault?: ClusterSecretStoreSpecProviderVault;

  /** Volcengine configures this store to sync secrets using the Volcengine provider */
  readonly volcengine?: ClusterSecretStoreSpecProviderVolcengine;

  /** Webhook configures this store to sync secrets using a generic templated webhook */
  readonly webhook?: ClusterSecretStoreSpecProviderWebhook;

  /** YandexCertificateManager configures this store to sync secrets using Yandex Certificate Manager provider */
  readonly yandexcertificatemanager?: ClusterSecretStoreSpecProviderYandexcertificatemanager;

  /** YandexLockbox configures this store to sync secrets using Yandex Lockbox provider */
  readonly yandexlockbox?: ClusterSecretStoreSpecProviderYandexlockbox;
}

/** Used to configure HTTP retries on failures. */
export interface ClusterSecretStoreSpecRetrySettings {
  readonly maxRetries?: number;

  readonly retryInterval?: string;
}

/** Choose namespace using a labelSelector */
export interface ClusterSecretStoreSpecConditionsNamespaceSelector {
  /** matchExpressions is a list of label selector requirements. The requirements are ANDed. */
  readonly matchExpressions?: readonly ClusterSecretStoreSpecConditionsNamespaceSelectorMatchExpressions[];

  /**
   * matchLabels is a map of {key,value} pairs. A single {key,value} in the matchLabels
   * map is equivalent to an element of matchExpressions, whose key field is "key", the
   * operator is "In", and the values array contains only "value". The requirements are ANDed.
   */
  readonly matchLabels?: { readonly [key: string]: string };
}

/** Akeyless configures this store to sync secrets using Akeyless Vault provider */
export interface ClusterSecretStoreSpecProviderAkeyless {
  /** Akeyless GW API Url from which the secrets to be fetched from. */
  readonly akeylessGWApiURL: string;

  /** Auth configures how the operator authenticates with Akeyless. */
  readonly authSecretRef: ClusterSecretStoreSpecProviderAkeylessAuthSecretRef;

  /**
   * PEM/base64 encoded CA bundle used to validate Akeyless Gateway certificate. Only used
   * if the AkeylessGWApiURL URL is using HTTPS protocol. If not set the system root certificates
   * are used to validate the TLS connection.
   */
  readonly caBundle?: string;

  /** The provider for the CA bundle to use to validate Akeyless Gateway certificate. */
  readonly caProvider?: ClusterSecretStoreSpecProviderAkeylessCaProvider;
}

/** Alibaba configures this store to sync secrets using Alibaba Cloud provider */
export interface ClusterSecretStoreSpecProviderAlibaba {
  /** AlibabaAuth contains a secretRef for credentials. */
  readonly auth: ClusterSecretStoreSpecProviderAlibabaAuth;

  /** Alibaba Region to be used for the provider */
  readonly regionID: string;
}

/** AWS configures this store to sync secrets using AWS Secret Manager provider */
export interface ClusterSecretStoreSpecProviderAws {
  /** AdditionalRoles is a chained list of Role ARNs which the provider will sequentially assume before assuming the Role */
  readonly additionalRoles?: readonly string[];

  /**
   * Auth defines the information necessary to authenticate against AWS
   * if not set aws sdk will infer credentials from your environment
   * see: https://docs.aws.amazon.com/sdk-for-go/v1/developer-guide/configuring-sdk.html#specifying-credentials
   */
  readonly auth?: ClusterSecretStoreSpecProviderAwsAuth;

  /** AWS External ID set on assumed IAM roles */
  readonly externalID?: string;

  /** Prefix adds a prefix to all retrieved values. */
  readonly prefix?: string;

  /** AWS Region to be used for the provider */
  readonly region: string;

  /** Role is a Role ARN which the provider will assume */
  readonly role?: string;

  /** SecretsManager defines how the provider behaves when interacting with AWS SecretsManager */
  readonly secretsManager?: ClusterSecretStoreSpecProviderAwsSecretsManager;

  /** Service defines which service should be used to fetch the secrets */
  readonly service: ClusterSecretStoreSpecProviderAwsService;

  /** AWS STS assume role session tags */
  readonly sessionTags?: readonly ClusterSecretStoreSpecProviderAwsSessionTags[];

  /** AWS STS assume role transitive session tags. Required when multiple rules are used with the provider */
  readonly transitiveTagKeys?: readonly string[];
}

/** AzureKV configures this store to sync secrets using Azure Key Vault provider */
export interface ClusterSecretStoreSpecProviderAzurekv {
  /** Auth configures how the operator authenticates with Azure. Required for ServicePrincipal auth type. Optional for WorkloadIdentity. */
  readonly authSecretRef?: ClusterSecretStoreSpecProviderAzurekvAuthSecretRef;

  /**
   * Auth type defines how to authenticate to the keyvault service.
   * Valid values are:
   * - "ServicePrincipal" (default): Using a service principal (tenantId, clientId, clientSecret)
   * - "ManagedIdentity": Using Managed Identity assigned to the pod (see aad-pod-identity)
   */
  readonly authType?: ClusterSecretStoreSpecProviderAzurekvAuthType;

  /**
   * CustomCloudConfig defines custom Azure endpoints for non-standard clouds.
   * Required when EnvironmentType is AzureStackCloud.
   * Optional for other environment types - useful for Azure China when using Workload Identity
   * with AKS, where the OIDC issuer (login.partner.microsoftonline.cn) differs from the
   * standard China Cloud endpoint (login.chinacloudapi.cn).
   * IMPORTANT: This feature REQUIRES UseAzureSDK to be set to true. Custom cloud
   * configuration is not supported with the legacy go-autorest SDK.
   */
  readonly customCloudConfig?: ClusterSecretStoreSpecProviderAzurekvCustomCloudConfig;

  /**
   * EnvironmentType specifies the Azure cloud environment endpoints to use for
   * connecting and authenticating with Azure. By default it points to the public cloud AAD endpoint.
   * The following endpoints are available, also see here: https://github.com/Azure/go-autorest/blob/main/autorest/azure/environments.go#L152
   * PublicCloud, USGovernmentCloud, ChinaCloud, GermanCloud, AzureStackCloud
   * Use AzureStackCloud when you need to configure custom Azure Stack Hub or Azure Stack Edge endpoints.
   */
  readonly environmentType?: ClusterSecretStoreSpecProviderAzurekvEnvironmentType;

  /** If multiple Managed Identity is assigned to the pod, you can select the one to be used */
  readonly identityId?: string;

  /**
   * ServiceAccountRef specified the service account
   * that should be used when authenticating with WorkloadIdentity.
   */
  readonly serviceAccountRef?: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;

  /** TenantID configures the Azure Tenant to send requests to. Required for ServicePrincipal auth type. Optional for WorkloadIdentity. */
  readonly tenantId?: string;

  /**
   * UseAzureSDK enables the use of the new Azure SDK for Go (azcore-based) instead of the legacy go-autorest SDK.
   * This is experimental and may have behavioral differences. Defaults to false (legacy SDK).
   */
  readonly useAzureSDK?: boolean;

  /** Vault Url from which the secrets to be fetched from. */
  readonly vaultUrl: string;
}

/** Barbican configures this store to sync secrets using the OpenStack Barbican provider */
export interface ClusterSecretStoreSpecProviderBarbican {
  /** BarbicanAuth contains the authentication information for Barbican. */
  readonly auth: ClusterSecretStoreSpecProviderBarbicanAuth;

  readonly authURL?: string;

  readonly domainName?: string;

  readonly region?: string;

  readonly tenantName?: string;
}

/** Beyondtrust configures this store to sync secrets using Password Safe provider. */
export interface ClusterSecretStoreSpecProviderBeyondtrust {
  /** Auth configures how the operator authenticates with Beyondtrust. */
  readonly auth: ClusterSecretStoreSpecProviderBeyondtrustAuth;

  /** Auth configures how API server works. */
  readonly server: ClusterSecretStoreSpecProviderBeyondtrustServer;
}

/** BitwardenSecretsManager configures this store to sync secrets using BitwardenSecretsManager provider */
export interface ClusterSecretStoreSpecProviderBitwardensecretsmanager {
  readonly apiURL?: string;

  /**
   * Auth configures how secret-manager authenticates with a bitwarden machine account instance.
   * Make sure that the token being used has permissions on the given secret.
   */
  readonly auth: ClusterSecretStoreSpecProviderBitwardensecretsmanagerAuth;

  readonly bitwardenServerSDKURL?: string;

  /**
   * Base64 encoded certificate for the bitwarden server sdk. The sdk MUST run with HTTPS to make sure no MITM attack
   * can be performed.
   */
  readonly caBundle?: string;

  /** see: https://external-secrets.io/latest/spec/#external-secrets.io/v1alpha1.CAProvider */
  readonly caProvider?: ClusterSecretStoreSpecProviderBitwardensecretsmanagerCaProvider;

  readonly identityURL?: string;

  /** OrganizationID determines which organization this secret store manages. */
  readonly organizationID: string;

  /** ProjectID determines which project this secret store manages. */
  readonly projectID: string;
}

/** Chef configures this store to sync secrets with chef server */
export interface ClusterSecretStoreSpecProviderChef {
  /** Auth defines the information necessary to authenticate against chef Server */
  readonly auth: ClusterSecretStoreSpecProviderChefAuth;

  /** ServerURL is the chef server URL used to connect to. If using orgs you should include your org in the url and terminate the url with a "/" */
  readonly serverUrl: string;

  /** UserName should be the user ID on the chef server */
  readonly username: string;
}

/** CloudruSM configures this store to sync secrets using the Cloud.ru Secret Manager provider */
export interface ClusterSecretStoreSpecProviderCloudrusm {
  /** CSMAuth contains a secretRef for credentials. */
  readonly auth: ClusterSecretStoreSpecProviderCloudrusmAuth;

  /** ProjectID is the project, which the secrets are stored in. */
  readonly projectID?: string;
}

/** Conjur configures this store to sync secrets using conjur provider */
export interface ClusterSecretStoreSpecProviderConjur {
  /** Defines authentication settings for connecting to Conjur. */
  readonly auth: ClusterSecretStoreSpecProviderConjurAuth;

  /** CABundle is a PEM encoded CA bundle that will be used to validate the Conjur server certificate. */
  readonly caBundle?: string;

  /**
   * Used to provide custom certificate authority (CA) certificates
   * for a secret store. The CAProvider points to a Secret or ConfigMap resource
   * that contains a PEM-encoded certificate.
   */
  readonly caProvider?: ClusterSecretStoreSpecProviderConjurCaProvider;

  /** URL is the endpoint of the Conjur instance. */
  readonly url: string;
}

/**
 * Delinea DevOps Secrets Vault
 * https://docs.delinea.com/online-help/products/devops-secrets-vault/current
 */
export interface ClusterSecretStoreSpecProviderDelinea {
  /** ClientID is the non-secret part of the credential. */
  readonly clientId: ClusterSecretStoreSpecProviderDelineaClientId;

  /** ClientSecret is the secret part of the credential. */
  readonly clientSecret: ClusterSecretStoreSpecProviderDelineaClientSecret;

  /** Tenant is the chosen hostname / site name. */
  readonly tenant: string;

  /**
   * TLD is based on the server location that was chosen during provisioning.
   * If unset, defaults to "com".
   */
  readonly tld?: string;

  /**
   * URLTemplate
   * If unset, defaults to "https://%s.secretsvaultcloud.%s/v1/%s%s".
   */
  readonly urlTemplate?: string;
}

/** Device42 configures this store to sync secrets using the Device42 provider */
export interface ClusterSecretStoreSpecProviderDevice42 {
  /** Auth configures how secret-manager authenticates with a Device42 instance. */
  readonly auth: ClusterSecretStoreSpecProviderDevice42Auth;

  /** URL configures the Device42 instance URL. */
  readonly host: string;
}

/** Doppler configures this store to sync secrets using the Doppler provider */
export interface ClusterSecretStoreSpecProviderDoppler {
  /** Auth configures how the Operator authenticates with the Doppler API */
  readonly auth: ClusterSecretStoreSpecProviderDopplerAuth;

  /** Doppler config (required if not using a Service Token) */
  readonly config?: string;

  /** Format enables the downloading of secrets as a file (string) */
  readonly format?: ClusterSecretStoreSpecProviderDopplerFormat;

  /** Environment variable compatible name transforms that change secret names to a different format */
  readonly nameTransformer?: ClusterSecretStoreSpecProviderDopplerNameTransformer;

  /** Doppler project (required if not using a Service Token) */
  readonly project?: string;
}

/** DVLS configures this store to sync secrets using Devolutions Server provider */
export interface ClusterSecretStoreSpecProviderDvls {
  /** Auth defines the authentication method to use. */
  readonly auth: ClusterSecretStoreSpecProviderDvlsAuth;

  /**
   * Insecure allows connecting to DVLS over plain HTTP.
   * This is NOT RECOMMENDED for production use.
   * Set to true only if you understand the security implications.
   */
  readonly insecure?: boolean;

  /** ServerURL is the DVLS instance URL (e.g., https://dvls.example.com). */
  readonly serverUrl: string;
}

/** Fake configures a store with static key/value pairs */
export interface ClusterSecretStoreSpecProviderFake {
  readonly data: readonly ClusterSecretStoreSpecProviderFakeData[];

  /** ValidationResult is defined type for the number of validation results. */
  readonly validationResult?: number;
}

/** Fortanix configures this store to sync secrets using the Fortanix provider */
export interface ClusterSecretStoreSpecProviderFortanix {
  /** APIKey is the API token to access SDKMS Applications. */
  readonly apiKey?: ClusterSecretStoreSpecProviderFortanixApiKey;

  /** APIURL is the URL of SDKMS API. Defaults to `sdkms.fortanix.com`. */
  readonly apiUrl?: string;
}

/** GCPSM configures this store to sync secrets using Google Cloud Platform Secret Manager provider */
export interface ClusterSecretStoreSpecProviderGcpsm {
  /** Auth defines the information necessary to authenticate against GCP */
  readonly auth?: ClusterSecretStoreSpecProviderGcpsmAuth;

  /** Location optionally defines a location for a secret */
  readonly location?: string;

  /** ProjectID project where secret is located */
  readonly projectID?: string;

  /**
   * SecretVersionSelectionPolicy specifies how the provider selects a secret version
   * when "latest" is disabled or destroyed.
   * Possible values are:
   * - LatestOrFail: the provider always uses "latest", or fails if that version is disabled/destroyed.
   * - LatestOrFetch: the provider falls back to fetching the latest version if the version is DESTROYED or DISABLED
   */
  readonly secretVersionSelectionPolicy?: string;
}

/**
 * Github configures this store to push GitHub Actions secrets using the GitHub API provider.
 * Note: This provider only supports write operations (PushSecret) and cannot fetch secrets from GitHub
 */
export interface ClusterSecretStoreSpecProviderGithub {
  /** appID specifies the Github APP that will be used to authenticate the client */
  readonly appID: number;

  /** auth configures how secret-manager authenticates with a Github instance. */
  readonly auth: ClusterSecretStoreSpecProviderGithubAuth;

  /** environment will be used to fetch secrets from a particular environment within a github repository */
  readonly environment?: string;

  /** installationID specifies the Github APP installation that will be used to authenticate the client */
  readonly installationID: number;

  /** organization will be used to fetch secrets from the Github organization */
  readonly organization: string;

  /** repository will be used to fetch secrets from the Github repository within an organization */
  readonly repository?: string;

  /** Upload URL for enterprise instances. Default to URL. */
  readonly uploadURL?: string;

  /** URL configures the Github instance URL. Defaults to https://github.com/. */
  readonly url?: string;
}

/** GitLab configures this store to sync secrets using GitLab Variables provider */
export interface ClusterSecretStoreSpecProviderGitlab {
  /** Auth configures how secret-manager authenticates with a GitLab instance. */
  readonly auth: ClusterSecretStoreSpecProviderGitlabAuth;

  /**
   * Base64 encoded certificate for the GitLab server sdk. The sdk MUST run with HTTPS to make sure no MITM attack
   * can be performed.
   */
  readonly caBundle?: string;

  /** see: https://external-secrets.io/latest/spec/#external-secrets.io/v1alpha1.CAProvider */
  readonly caProvider?: ClusterSecretStoreSpecProviderBitwardensecretsmanagerCaProvider;

  /** Environment environment_scope of gitlab CI/CD variables (Please see https://docs.gitlab.com/ee/ci/environments/#create-a-static-environment on how to create environments) */
  readonly environment?: string;

  /** GroupIDs specify, which gitlab groups to pull secrets from. Group secrets are read from left to right followed by the project variables. */
  readonly groupIDs?: readonly string[];

  /** InheritFromGroups specifies whether parent groups should be discovered and checked for secrets. */
  readonly inheritFromGroups?: boolean;

  /** ProjectID specifies a project where secrets are located. */
  readonly projectID?: string;

  /** URL configures the GitLab instance URL. Defaults to https://gitlab.com/. */
  readonly url?: string;
}

/** IBM configures this store to sync secrets using IBM Cloud provider */
export interface ClusterSecretStoreSpecProviderIbm {
  /** Auth configures how secret-manager authenticates with the IBM secrets manager. */
  readonly auth: ClusterSecretStoreSpecProviderIbmAuth;

  /** ServiceURL is the Endpoint URL that is specific to the Secrets Manager service instance */
  readonly serviceUrl?: string;
}

/** Infisical configures this store to sync secrets using the Infisical provider */
export interface ClusterSecretStoreSpecProviderInfisical {
  /** Auth configures how the Operator authenticates with the Infisical API */
  readonly auth: ClusterSecretStoreSpecProviderInfisicalAuth;

  /**
   * CABundle is a PEM-encoded CA certificate bundle used to validate
   * the Infisical server's TLS certificate. Mutually exclusive with CAProvider.
   */
  readonly caBundle?: string;

  /**
   * CAProvider is a reference to a Secret or ConfigMap that contains a CA certificate.
   * The certificate is used to validate the Infisical server's TLS certificate.
   * Mutually exclusive with CABundle.
   */
  readonly caProvider?: ClusterSecretStoreSpecProviderInfisicalCaProvider;

  /** HostAPI specifies the base URL of the Infisical API. If not provided, it defaults to "https://app.infisical.com/api". */
  readonly hostAPI?: string;

  /** SecretsScope defines the scope of the secrets within the workspace */
  readonly secretsScope: ClusterSecretStoreSpecProviderInfisicalSecretsScope;
}

/** KeeperSecurity configures this store to sync secrets using the KeeperSecurity provider */
export interface ClusterSecretStoreSpecProviderKeepersecurity {
  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly authRef: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;

  readonly folderID: string;
}

/** Kubernetes configures this store to sync secrets using a Kubernetes cluster provider */
export interface ClusterSecretStoreSpecProviderKubernetes {
  /** Auth configures how secret-manager authenticates with a Kubernetes instance. */
  readonly auth?: ClusterSecretStoreSpecProviderKubernetesAuth;

  /** A reference to a secret that contains the auth information. */
  readonly authRef?: ClusterSecretStoreSpecProviderKubernetesAuthRef;

  /** Remote namespace to fetch the secrets from */
  readonly remoteNamespace?: string;

  /** configures the Kubernetes server Address. */
  readonly server?: ClusterSecretStoreSpecProviderKubernetesServer;
}

/** Ngrok configures this store to sync secrets using the ngrok provider. */
export interface ClusterSecretStoreSpecProviderNgrok {
  /** APIURL is the URL of the ngrok API. */
  readonly apiUrl?: string;

  /** Auth configures how the ngrok provider authenticates with the ngrok API. */
  readonly auth: ClusterSecretStoreSpecProviderNgrokAuth;

  /** Vault configures the ngrok vault to sync secrets with. */
  readonly vault: ClusterSecretStoreSpecProviderNgrokVault;
}

/** Onboardbase configures this store to sync secrets using the Onboardbase provider */
export interface ClusterSecretStoreSpecProviderOnboardbase {
  /** APIHost use this to configure the host url for the API for selfhosted installation, default is https://public.onboardbase.com/api/v1/ */
  readonly apiHost: string;

  /** Auth configures how the Operator authenticates with the Onboardbase API */
  readonly auth: ClusterSecretStoreSpecProviderOnboardbaseAuth;

  /** Environment is the name of an environmnent within a project to pull the secrets from */
  readonly environment: string;

  /** Project is an onboardbase project that the secrets should be pulled from */
  readonly project: string;
}

/** OnePassword configures this store to sync secrets using the 1Password Cloud provider */
export interface ClusterSecretStoreSpecProviderOnepassword {
  /** Auth defines the information necessary to authenticate against OnePassword Connect Server */
  readonly auth: ClusterSecretStoreSpecProviderOnepasswordAuth;

  /** ConnectHost defines the OnePassword Connect Server to connect to */
  readonly connectHost: string;

  /** Vaults defines which OnePassword vaults to search in which order */
  readonly vaults: { readonly [key: string]: number };
}

/** OnePasswordSDK configures this store to use 1Password's new Go SDK to sync secrets. */
export interface ClusterSecretStoreSpecProviderOnepasswordSdk {
  /** Auth defines the information necessary to authenticate against OnePassword API. */
  readonly auth: ClusterSecretStoreSpecProviderOnepasswordSdkAuth;

  /**
   * Cache configures client-side caching for read operations (GetSecret, GetSecretMap).
   * When enabled, secrets are cached with the specified TTL.
   * Write operations (PushSecret, DeleteSecret) automatically invalidate relevant cache entries.
   * If omitted, caching is disabled (default).
   * cache: {} is a valid option to set.
   */
  readonly cache?: ClusterSecretStoreSpecProviderOnepasswordSdkCache;

  /**
   * IntegrationInfo specifies the name and version of the integration built using the 1Password Go SDK.
   * If you don't know which name and version to use, use `DefaultIntegrationName` and `DefaultIntegrationVersion`, respectively.
   */
  readonly integrationInfo?: ClusterSecretStoreSpecProviderOnepasswordSdkIntegrationInfo;

  /** Vault defines the vault's name or uuid to access. Do NOT add op:// prefix. This will be done automatically. */
  readonly vault: string;
}

/** Oracle configures this store to sync secrets using Oracle Vault provider */
export interface ClusterSecretStoreSpecProviderOracle {
  /**
   * Auth configures how secret-manager authenticates with the Oracle Vault.
   * If empty, use the instance principal, otherwise the user credentials specified in Auth.
   */
  readonly auth?: ClusterSecretStoreSpecProviderOracleAuth;

  /**
   * Compartment is the vault compartment OCID.
   * Required for PushSecret
   */
  readonly compartment?: string;

  /**
   * EncryptionKey is the OCID of the encryption key within the vault.
   * Required for PushSecret
   */
  readonly encryptionKey?: string;

  /**
   * The type of principal to use for authentication. If left blank, the Auth struct will
   * determine the principal type. This optional field must be specified if using
   * workload identity.
   */
  readonly principalType?: ClusterSecretStoreSpecProviderOraclePrincipalType;

  /** Region is the region where vault is located. */
  readonly region: string;

  /**
   * ServiceAccountRef specified the service account
   * that should be used when authenticating with WorkloadIdentity.
   */
  readonly serviceAccountRef?: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;

  /** Vault is the vault's OCID of the specific vault where secret is located. */
  readonly vault: string;
}

/**
 * PassboltProvider provides access to Passbolt secrets manager.
 * See: https://www.passbolt.com.
 */
export interface ClusterSecretStoreSpecProviderPassbolt {
  /** Auth defines the information necessary to authenticate against Passbolt Server */
  readonly auth: ClusterSecretStoreSpecProviderPassboltAuth;

  /** Host defines the Passbolt Server to connect to */
  readonly host: string;
}

/** PasswordDepotProvider configures a store to sync secrets with a Password Depot instance. */
export interface ClusterSecretStoreSpecProviderPassworddepot {
  /** Auth configures how secret-manager authenticates with a Password Depot instance. */
  readonly auth: ClusterSecretStoreSpecProviderPassworddepotAuth;

  /** Database to use as source */
  readonly database: string;

  /** URL configures the Password Depot instance URL. */
  readonly host: string;
}

/** Previder configures this store to sync secrets using the Previder provider */
export interface ClusterSecretStoreSpecProviderPrevider {
  /** PreviderAuth contains a secretRef for credentials. */
  readonly auth: ClusterSecretStoreSpecProviderPreviderAuth;

  readonly baseUri?: string;
}

/** Pulumi configures this store to sync secrets using the Pulumi provider */
export interface ClusterSecretStoreSpecProviderPulumi {
  /** AccessToken is the access tokens to sign in to the Pulumi Cloud Console. */
  readonly accessToken: ClusterSecretStoreSpecProviderPulumiAccessToken;

  /** APIURL is the URL of the Pulumi API. */
  readonly apiUrl?: string;

  /**
   * Environment are YAML documents composed of static key-value pairs, programmatic expressions,
   * dynamically retrieved values from supported providers including all major clouds,
   * and other Pulumi ESC environments.
   * To create a new environment, visit https://www.pulumi.com/docs/esc/environments/ for more information.
   */
  readonly environment: string;

  /**
   * Organization are a space to collaborate on shared projects and stacks.
   * To create a new organization, visit https://app.pulumi.com/ and click "New Organization".
   */
  readonly organization: string;

  /** Project is the name of the Pulumi ESC project the environment belongs to. */
  readonly project: string;
}

/** Scaleway configures this store to sync secrets using the Scaleway provider. */
export interface ClusterSecretStoreSpecProviderScaleway {
  /** AccessKey is the non-secret part of the api key. */
  readonly accessKey: ClusterSecretStoreSpecProviderScalewayAccessKey;

  /** APIURL is the url of the api to use. Defaults to https://api.scaleway.com */
  readonly apiUrl?: string;

  /** ProjectID is the id of your project, which you can find in the console: https://console.scaleway.com/project/settings */
  readonly projectId: string;

  /** Region where your secrets are located: https://developers.scaleway.com/en/quickstart/#region-and-zone */
  readonly region: string;

  /** SecretKey is the non-secret part of the api key. */
  readonly secretKey: ClusterSecretStoreSpecProviderScalewaySecretKey;
}

/**
 * SecretServer configures this store to sync secrets using SecretServer provider
 * https://docs.delinea.com/online-help/secret-server/start.htm
 */
export interface ClusterSecretStoreSpecProviderSecretserver {
  /**
   * PEM/base64 encoded CA bundle used to validate Secret ServerURL. Only used
   * if the ServerURL URL is using HTTPS protocol. If not set the system root certificates
   * are used to validate the TLS connection.
   */
  readonly caBundle?: string;

  /** The provider for the CA bundle to use to validate Secret ServerURL certificate. */
  readonly caProvider?: ClusterSecretStoreSpecProviderSecretserverCaProvider;

  /** Domain is the secret server domain. */
  readonly domain?: string;

  /** Password is the secret server account password. */
  readonly password: ClusterSecretStoreSpecProviderSecretserverPassword;

  /**
   * ServerURL
   * URL to your secret server installation
   */
  readonly serverURL: string;

  /** Username is the secret server account username. */
  readonly username: ClusterSecretStoreSpecProviderSecretserverUsername;
}

/** Senhasegura configures this store to sync secrets using senhasegura provider */
export interface ClusterSecretStoreSpecProviderSenhasegura {
  /** Auth defines parameters to authenticate in senhasegura */
  readonly auth: ClusterSecretStoreSpecProviderSenhaseguraAuth;

  /** IgnoreSslCertificate defines if SSL certificate must be ignored */
  readonly ignoreSslCertificate?: boolean;

  /** Module defines which senhasegura module should be used to get secrets */
  readonly module: string;

  /** URL of senhasegura */
  readonly url: string;
}

/** Vault configures this store to sync secrets using the HashiCorp Vault provider. */
export interface ClusterSecretStoreSpecProviderVault {
  /** Auth configures how secret-manager authenticates with the Vault server. */
  readonly auth?: ClusterSecretStoreSpecProviderVaultAuth;

  /**
   * PEM encoded CA bundle used to validate Vault server certificate. Only used
   * if the Server URL is using HTTPS protocol. This parameter is ignored for
   * plain HTTP protocol connection. If not set the system root certificates
   * are used to validate the TLS connection.
   */
  readonly caBundle?: string;

  /** The provider for the CA bundle to use to validate Vault server certificate. */
  readonly caProvider?: ClusterSecretStoreSpecProviderVaultCaProvider;

  /**
   * CheckAndSet defines the Check-And-Set (CAS) settings for PushSecret operations.
   * Only applies to Vault KV v2 stores. When enabled, write operations must include
   * the current version of the secret to prevent unintentional overwrites.
   */
  readonly checkAndSet?: ClusterSecretStoreSpecProviderVaultCheckAndSet;

  /**
   * ForwardInconsistent tells Vault to forward read-after-write requests to the Vault
   * leader instead of simply retrying within a loop. This can increase performance if
   * the option is enabled serverside.
   * https://www.vaultproject.io/docs/configuration/replication#allow_forwarding_via_header
   */
  readonly forwardInconsistent?: boolean;

  /** Headers to be added in Vault request */
  readonly headers?: { readonly [key: string]: string };

  /**
   * Name of the vault namespace. Namespaces is a set of features within Vault Enterprise that allows
   * Vault environments to support Secure Multi-tenancy. e.g: "ns1".
   * More about namespaces can be found here https://www.vaultproject.io/docs/enterprise/namespaces
   */
  readonly namespace?: string;

  /**
   * Path is the mount path of the Vault KV backend endpoint, e.g:
   * "secret". The v2 KV secret engine version specific "/data" path suffix
   * for fetching secrets from Vault is optional and will be appended
   * if not present in specified path.
   */
  readonly path?: string;

  /**
   * ReadYourWrites ensures isolated read-after-write semantics by
   * providing discovered cluster replication states in each request.
   * More information about eventual consistency in Vault can be found here
   * https://www.vaultproject.io/docs/enterprise/consistency
   */
  readonly readYourWrites?: boolean;

  /** Server is the connection address for the Vault server, e.g: "https://vault.example.com:8200". */
  readonly server: string;

  /**
   * The configuration used for client side related TLS communication, when the Vault server
   * requires mutual authentication. Only used if the Server URL is using HTTPS protocol.
   * This parameter is ignored for plain HTTP protocol connection.
   * It's worth noting this configuration is different from the "TLS certificates auth method",
   * which is available under the `auth.cert` section.
   */
  readonly tls?: ClusterSecretStoreSpecProviderVaultTls;

  /**
   * Version is the Vault KV secret engine version. This can be either "v1" or
   * "v2". Version defaults to "v2".
   */
  readonly version?: ClusterSecretStoreSpecProviderVaultVersion;
}

/** Volcengine configures this store to sync secrets using the Volcengine provider */
export interface ClusterSecretStoreSpecProviderVolcengine {
  /**
   * Auth defines the authentication method to use.
   * If not specified, the provider will try to use IRSA (IAM Role for Service Account).
   */
  readonly auth?: ClusterSecretStoreSpecProviderVolcengineAuth;

  /** Region specifies the Volcengine region to connect to. */
  readonly region: string;
}

/** Webhook configures this store to sync secrets using a generic templated webhook */
export interface ClusterSecretStoreSpecProviderWebhook {
  /** Auth specifies a authorization protocol. Only one protocol may be set. */
  readonly auth?: ClusterSecretStoreSpecProviderWebhookAuth;

  /** Body */
  readonly body?: string;

  /**
   * PEM encoded CA bundle used to validate webhook server certificate. Only used
   * if the Server URL is using HTTPS protocol. This parameter is ignored for
   * plain HTTP protocol connection. If not set the system root certificates
   * are used to validate the TLS connection.
   */
  readonly caBundle?: string;

  /** The provider for the CA bundle to use to validate webhook server certificate. */
  readonly caProvider?: ClusterSecretStoreSpecProviderWebhookCaProvider;

  /** Headers */
  readonly headers?: { readonly [key: string]: string };

  /** Webhook Method */
  readonly method?: string;

  /** Result formatting */
  readonly result?: ClusterSecretStoreSpecProviderWebhookResult;

  /**
   * Secrets to fill in templates
   * These secrets will be passed to the templating function as key value pairs under the given name
   */
  readonly secrets?: readonly ClusterSecretStoreSpecProviderWebhookSecrets[];

  /** Timeout */
  readonly timeout?: string;

  /** Webhook url to call */
  readonly url: string;
}

/** YandexCertificateManager configures this store to sync secrets using Yandex Certificate Manager provider */
export interface ClusterSecretStoreSpecProviderYandexcertificatemanager {
  /** Yandex.Cloud API endpoint (e.g. 'api.cloud.yandex.net:443') */
  readonly apiEndpoint?: string;

  /** Auth defines the information necessary to authenticate against Yandex.Cloud */
  readonly auth: ClusterSecretStoreSpecProviderYandexcertificatemanagerAuth;

  /** The provider for the CA bundle to use to validate Yandex.Cloud server certificate. */
  readonly caProvider?: ClusterSecretStoreSpecProviderYandexcertificatemanagerCaProvider;

  /** FetchingPolicy configures the provider to interpret the `data.secretKey.remoteRef.key` field in ExternalSecret as certificate ID or certificate name */
  readonly fetching?: ClusterSecretStoreSpecProviderYandexcertificatemanagerFetching;
}

/** YandexLockbox configures this store to sync secrets using Yandex Lockbox provider */
export interface ClusterSecretStoreSpecProviderYandexlockbox {
  /** Yandex.Cloud API endpoint (e.g. 'api.cloud.yandex.net:443') */
  readonly apiEndpoint?: string;

  /** Auth defines the information necessary to authenticate against Yandex.Cloud */
  readonly auth: ClusterSecretStoreSpecProviderYandexcertificatemanagerAuth;

  /** The provider for the CA bundle to use to validate Yandex.Cloud server certificate. */
  readonly caProvider?: ClusterSecretStoreSpecProviderYandexcertificatemanagerCaProvider;

  /** FetchingPolicy configures the provider to interpret the `data.secretKey.remoteRef.key` field in ExternalSecret as secret ID or secret name */
  readonly fetching?: ClusterSecretStoreSpecProviderYandexlockboxFetching;
}

/**
 * A label selector requirement is a selector that contains values, a key, and an operator that
 * relates the key and values.
 */
export interface ClusterSecretStoreSpecConditionsNamespaceSelectorMatchExpressions {
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

/** Auth configures how the operator authenticates with Akeyless. */
export interface ClusterSecretStoreSpecProviderAkeylessAuthSecretRef {
  /**
   * Kubernetes authenticates with Akeyless by passing the ServiceAccount
   * token stored in the named Secret resource.
   */
  readonly kubernetesAuth?: ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth;

  /**
   * Reference to a Secret that contains the details
   * to authenticate with Akeyless.
   */
  readonly secretRef?: ClusterSecretStoreSpecProviderAkeylessAuthSecretRefSecretRef;
}

/** The provider for the CA bundle to use to validate Akeyless Gateway certificate. */
export interface ClusterSecretStoreSpecProviderAkeylessCaProvider {
  /** The key where the CA certificate can be found in the Secret or ConfigMap. */
  readonly key?: string;

  /** The name of the object located at the provider type. */
  readonly name: string;

  /**
   * The namespace the Provider type is in.
   * Can only be defined when used in a ClusterSecretStore.
   */
  readonly namespace?: string;

  /** The type of provider to use such as "Secret", or "ConfigMap". */
  readonly type: ClusterSecretStoreSpecProviderAkeylessCaProviderType;
}

/** AlibabaAuth contains a secretRef for credentials. */
export interface ClusterSecretStoreSpecProviderAlibabaAuth {
  /** AlibabaRRSAAuth authenticates against Alibaba using RRSA. */
  readonly rrsa?: ClusterSecretStoreSpecProviderAlibabaAuthRrsa;

  /** AlibabaAuthSecretRef holds secret references for Alibaba credentials. */
  readonly secretRef?: ClusterSecretStoreSpecProviderAlibabaAuthSecretRef;
}

/**
 * Auth defines the information necessary to authenticate against AWS
 * if not set aws sdk will infer credentials from your environment
 * see: https://docs.aws.amazon.com/sdk-for-go/v1/developer-guide/configuring-sdk.html#specifying-credentials
 */
export interface ClusterSecretStoreSpecProviderAwsAuth {
  /** AWSJWTAuth stores reference to Authenticate against AWS using service account tokens. */
  readonly jwt?: ClusterSecretStoreSpecProviderAwsAuthJwt;

  /**
   * AWSAuthSecretRef holds secret references for AWS credentials
   * both AccessKeyID and SecretAccessKey must be defined in order to properly authenticate.
   */
  readonly secretRef?: ClusterSecretStoreSpecProviderAwsAuthSecretRef;
}

/** SecretsManager defines how the provider behaves when interacting with AWS SecretsManager */
export interface ClusterSecretStoreSpecProviderAwsSecretsManager {
  /**
   * Specifies whether to delete the secret without any recovery window. You
   * can't use both this parameter and RecoveryWindowInDays in the same call.
   * If you don't use either, then by default Secrets Manager uses a 30 day
   * recovery window.
   * see: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteSecret.html#SecretsManager-DeleteSecret-request-ForceDeleteWithoutRecovery
   */
  readonly forceDeleteWithoutRecovery?: boolean;

  /**
   * The number of days from 7 to 30 that Secrets Manager waits before
   * permanently deleting the secret. You can't use both this parameter and
   * ForceDeleteWithoutRecovery in the same call. If you don't use either,
   * then by default Secrets Manager uses a 30-day recovery window.
   * see: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteSecret.html#SecretsManager-DeleteSecret-request-RecoveryWindowInDays
   */
  readonly recoveryWindowInDays?: number;
}

/** Service defines which service should be used to fetch the secrets */
export type ClusterSecretStoreSpecProviderAwsService = 'SecretsManager' | 'ParameterStore';

/**
 * Tag is a key-value pair that can be attached to an AWS resource.
 * see: https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html
 */
export interface ClusterSecretStoreSpecProviderAwsSessionTags {
  readonly key: string;

  readonly value: string;
}

/** Auth configures how the operator authenticates with Azure. Required for ServicePrincipal auth type. Optional for WorkloadIdentity. */
export interface ClusterSecretStoreSpecProviderAzurekvAuthSecretRef {
  /** The Azure ClientCertificate of the service principle used for authentication. */
  readonly clientCertificate?: ClusterSecretStoreSpecProviderAzurekvAuthSecretRefClientCertificate;

  /** The Azure clientId of the service principle or managed identity used for authentication. */
  readonly clientId?: ClusterSecretStoreSpecProviderAzurekvAuthSecretRefClientId;

  /** The Azure ClientSecret of the service principle used for authentication. */
  readonly clientSecret?: ClusterSecretStoreSpecProviderAzurekvAuthSecretRefClientSecret;

  /** The Azure tenantId of the managed identity used for authentication. */
  readonly tenantId?: ClusterSecretStoreSpecProviderAzurekvAuthSecretRefTenantId;
}

/**
 * Auth type defines how to authenticate to the keyvault service.
 * Valid values are:
 * - "ServicePrincipal" (default): Using a service principal (tenantId, clientId, clientSecret)
 * - "ManagedIdentity": Using Managed Identity assigned to the pod (see aad-pod-identity)
 */
export type ClusterSecretStoreSpecProviderAzurekvAuthType = 'ServicePrincipal' | 'ManagedIdentity' | 'WorkloadIdentity';

/**
 * CustomCloudConfig defines custom Azure endpoints for non-standard clouds.
 * Required when EnvironmentType is AzureStackCloud.
 * Optional for other environment types - useful for Azure China when using Workload Identity
 * with AKS, where the OIDC issuer (login.partner.microsoftonline.cn) differs from the
 * standard China Cloud endpoint (login.chinacloudapi.cn).
 * IMPORTANT: This feature REQUIRES UseAzureSDK to be set to true. Custom cloud
 * configuration is not supported with the legacy go-autorest SDK.
 */
export interface ClusterSecretStoreSpecProviderAzurekvCustomCloudConfig {
  /**
   * ActiveDirectoryEndpoint is the AAD endpoint for authentication
   * Required when using custom cloud configuration
   */
  readonly activeDirectoryEndpoint: string;

  /** KeyVaultDNSSuffix is the DNS suffix for Key Vault URLs */
  readonly keyVaultDNSSuffix?: string;

  /** KeyVaultEndpoint is the Key Vault service endpoint */
  readonly keyVaultEndpoint?: string;

  /** ResourceManagerEndpoint is the Azure Resource Manager endpoint */
  readonly resourceManagerEndpoint?: string;
}

/**
 * EnvironmentType specifies the Azure cloud environment endpoints to use for
 * connecting and authenticating with Azure. By default it points to the public cloud AAD endpoint.
 * The following endpoints are available, also see here: https://github.com/Azure/go-autorest/blob/main/autorest/azure/environments.go#L152
 * PublicCloud, USGovernmentCloud, ChinaCloud, GermanCloud, AzureStackCloud
 * Use AzureStackCloud when you need to configure custom Azure Stack Hub or Azure Stack Edge endpoints.
 */
export type ClusterSecretStoreSpecProviderAzurekvEnvironmentType = 'PublicCloud' | 'USGovernmentCloud' | 'ChinaCloud' | 'GermanCloud' | 'AzureStackCloud';

/**
 * ServiceAccountRef specified the service account
 * that should be used when authenticating with WorkloadIdentity.
 */
export interface ClusterSecretStoreSpecProviderAzurekvServiceAccountRef {
  /**
   * Audience specifies the `aud` claim for the service account token
   * If the service account uses a well-known annotation for e.g. IRSA or GCP Workload Identity
   * then this audiences will be appended to the list
   */
  readonly audiences?: readonly string[];

  /** The name of the ServiceAccount resource being referred to. */
  readonly name: string;

  /**
   * Namespace of the resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** BarbicanAuth contains the authentication information for Barbican. */
export interface ClusterSecretStoreSpecProviderBarbicanAuth {
  /** BarbicanProviderPasswordRef defines a reference to a secret containing password for the Barbican provider. */
  readonly password: ClusterSecretStoreSpecProviderBarbicanAuthPassword;

  /** BarbicanProviderUsernameRef defines a reference to a secret containing username for the Barbican provider. */
  readonly username: ClusterSecretStoreSpecProviderBarbicanAuthUsername;
}

/** Auth configures how the operator authenticates with Beyondtrust. */
export interface ClusterSecretStoreSpecProviderBeyondtrustAuth {
  /** APIKey If not provided then ClientID/ClientSecret become required. */
  readonly apiKey?: ClusterSecretStoreSpecProviderBeyondtrustAuthApiKey;

  /** Certificate (cert.pem) for use when authenticating with an OAuth client Id using a Client Certificate. */
  readonly certificate?: ClusterSecretStoreSpecProviderBeyondtrustAuthCertificate;

  /** Certificate private key (key.pem). For use when authenticating with an OAuth client Id */
  readonly certificateKey?: ClusterSecretStoreSpecProviderBeyondtrustAuthCertificateKey;

  /** ClientID is the API OAuth Client ID. */
  readonly clientId?: ClusterSecretStoreSpecProviderBeyondtrustAuthClientId;

  /** ClientSecret is the API OAuth Client Secret. */
  readonly clientSecret?: ClusterSecretStoreSpecProviderBeyondtrustAuthClientSecret;
}

/** Auth configures how API server works. */
export interface ClusterSecretStoreSpecProviderBeyondtrustServer {
  readonly apiUrl: string;

  readonly apiVersion?: string;

  /** Timeout specifies a time limit for requests made by this Client. The timeout includes connection time, any redirects, and reading the response body. Defaults to 45 seconds. */
  readonly clientTimeOutSeconds?: number;

  /** When true, the response includes the decrypted password. When false, the password field is omitted. This option only applies to the SECRET retrieval type. Default: true. */
  readonly decrypt?: boolean;

  /** The secret retrieval type. SECRET = Secrets Safe (credential, text, file). MANAGED_ACCOUNT = Password Safe account associated with a system. */
  readonly retrievalType?: string;

  /** A character that separates the folder names. */
  readonly separator?: string;

  readonly verifyCA: boolean;
}

/**
 * Auth configures how secret-manager authenticates with a bitwarden machine account instance.
 * Make sure that the token being used has permissions on the given secret.
 */
export interface ClusterSecretStoreSpecProviderBitwardensecretsmanagerAuth {
  /** BitwardenSecretsManagerSecretRef contains the credential ref to the bitwarden instance. */
  readonly secretRef: ClusterSecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef;
}

/** see: https://external-secrets.io/latest/spec/#external-secrets.io/v1alpha1.CAProvider */
export interface ClusterSecretStoreSpecProviderBitwardensecretsmanagerCaProvider {
  /** The key where the CA certificate can be found in the Secret or ConfigMap. */
  readonly key?: string;

  /** The name of the object located at the provider type. */
  readonly name: string;

  /**
   * The namespace the Provider type is in.
   * Can only be defined when used in a ClusterSecretStore.
   */
  readonly namespace?: string;

  /** The type of provider to use such as "Secret", or "ConfigMap". */
  readonly type: ClusterSecretStoreSpecProviderAkeylessCaProviderType;
}

/** Auth defines the information necessary to authenticate against chef Server */
export interface ClusterSecretStoreSpecProviderChefAuth {
  /** ChefAuthSecretRef holds secret references for chef server login credentials. */
  readonly secretRef: ClusterSecretStoreSpecProviderChefAuthSecretRef;
}

/** CSMAuth contains a secretRef for credentials. */
export interface ClusterSecretStoreSpecProviderCloudrusmAuth {
  /** CSMAuthSecretRef holds secret references for Cloud.ru credentials. */
  readonly secretRef?: ClusterSecretStoreSpecProviderCloudrusmAuthSecretRef;
}

/** Defines authentication settings for connecting to Conjur. */
export interface ClusterSecretStoreSpecProviderConjurAuth {
  /** Authenticates with Conjur using an API key. */
  readonly apikey?: ClusterSecretStoreSpecProviderConjurAuthApikey;

  /** Jwt enables JWT authentication using Kubernetes service account tokens. */
  readonly jwt?: ClusterSecretStoreSpecProviderConjurAuthJwt;
}

/**
 * Used to provide custom certificate authority (CA) certificates
 * for a secret store. The CAProvider points to a Secret or ConfigMap resource
 * that contains a PEM-encoded certificate.
 */
export interface ClusterSecretStoreSpecProviderConjurCaProvider {
  /** The key where the CA certificate can be found in the Secret or ConfigMap. */
  readonly key?: string;

  /** The name of the object located at the provider type. */
  readonly name: string;

  /**
   * The namespace the Provider type is in.
   * Can only be defined when used in a ClusterSecretStore.
   */
  readonly namespace?: string;

  /** The type of provider to use such as "Secret", or "ConfigMap". */
  readonly type: ClusterSecretStoreSpecProviderAkeylessCaProviderType;
}

/** ClientID is the non-secret part of the credential. */
export interface ClusterSecretStoreSpecProviderDelineaClientId {
  /** SecretRef references a key in a secret that will be used as value. */
  readonly secretRef?: ClusterSecretStoreSpecProviderDelineaClientIdSecretRef;

  /** Value can be specified directly to set a value without using a secret. */
  readonly value?: string;
}

/** ClientSecret is the secret part of the credential. */
export interface ClusterSecretStoreSpecProviderDelineaClientSecret {
  /** SecretRef references a key in a secret that will be used as value. */
  readonly secretRef?: ClusterSecretStoreSpecProviderDelineaClientIdSecretRef;

  /** Value can be specified directly to set a value without using a secret. */
  readonly value?: string;
}

/** Auth configures how secret-manager authenticates with a Device42 instance. */
export interface ClusterSecretStoreSpecProviderDevice42Auth {
  /** Device42SecretRef contains the secret reference for accessing the Device42 instance. */
  readonly secretRef: ClusterSecretStoreSpecProviderDevice42AuthSecretRef;
}

/** Auth configures how the Operator authenticates with the Doppler API */
export interface ClusterSecretStoreSpecProviderDopplerAuth {
  /** OIDCConfig authenticates using Kubernetes ServiceAccount tokens via OIDC. */
  readonly oidcConfig?: ClusterSecretStoreSpecProviderDopplerAuthOidcConfig;

  /** SecretRef authenticates using a Doppler service token stored in a Kubernetes Secret. */
  readonly secretRef?: ClusterSecretStoreSpecProviderDopplerAuthSecretRef;
}

/** Format enables the downloading of secrets as a file (string) */
export type ClusterSecretStoreSpecProviderDopplerFormat = 'json' | 'dotnet-json' | 'env' | 'yaml' | 'docker';

/** Environment variable compatible name transforms that change secret names to a different format */
export type ClusterSecretStoreSpecProviderDopplerNameTransformer = 'upper-camel' | 'camel' | 'lower-snake' | 'tf-var' | 'dotnet-env' | 'lower-kebab';

/** Auth defines the authentication method to use. */
export interface ClusterSecretStoreSpecProviderDvlsAuth {
  /** SecretRef contains the Application ID and Application Secret for authentication. */
  readonly secretRef: ClusterSecretStoreSpecProviderDvlsAuthSecretRef;
}

/** FakeProviderData defines a key-value pair with optional version for the fake provider. */
export interface ClusterSecretStoreSpecProviderFakeData {
  readonly key: string;

  readonly value: string;

  readonly version?: string;
}

/** APIKey is the API token to access SDKMS Applications. */
export interface ClusterSecretStoreSpecProviderFortanixApiKey {
  /** SecretRef is a reference to a secret containing the SDKMS API Key. */
  readonly secretRef?: ClusterSecretStoreSpecProviderFortanixApiKeySecretRef;
}

/** Auth defines the information necessary to authenticate against GCP */
export interface ClusterSecretStoreSpecProviderGcpsmAuth {
  /** GCPSMAuthSecretRef contains the secret references for GCP Secret Manager authentication. */
  readonly secretRef?: ClusterSecretStoreSpecProviderGcpsmAuthSecretRef;

  /** GCPWorkloadIdentity defines configuration for workload identity authentication to GCP. */
  readonly workloadIdentity?: ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentity;

  /** GCPWorkloadIdentityFederation holds the configurations required for generating federated access tokens. */
  readonly workloadIdentityFederation?: ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation;
}

/** auth configures how secret-manager authenticates with a Github instance. */
export interface ClusterSecretStoreSpecProviderGithubAuth {
  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly privateKey: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;
}

/** Auth configures how secret-manager authenticates with a GitLab instance. */
export interface ClusterSecretStoreSpecProviderGitlabAuth {
  /** GitlabSecretRef contains the secret reference for GitLab authentication credentials. */
  readonly SecretRef: ClusterSecretStoreSpecProviderGitlabAuthSecretRef;
}

/** Auth configures how secret-manager authenticates with the IBM secrets manager. */
export interface ClusterSecretStoreSpecProviderIbmAuth {
  /** IBMAuthContainerAuth defines container-based authentication with IAM Trusted Profile. */
  readonly containerAuth?: ClusterSecretStoreSpecProviderIbmAuthContainerAuth;

  /** IBMAuthSecretRef contains the secret reference for IBM Cloud API key authentication. */
  readonly secretRef?: ClusterSecretStoreSpecProviderIbmAuthSecretRef;
}

/** Auth configures how the Operator authenticates with the Infisical API */
export interface ClusterSecretStoreSpecProviderInfisicalAuth {
  /** AwsAuthCredentials represents the credentials for AWS authentication. */
  readonly awsAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthAwsAuthCredentials;

  /** AzureAuthCredentials represents the credentials for Azure authentication. */
  readonly azureAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthAzureAuthCredentials;

  /** GcpIamAuthCredentials represents the credentials for GCP IAM authentication. */
  readonly gcpIamAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials;

  /** GcpIDTokenAuthCredentials represents the credentials for GCP ID token authentication. */
  readonly gcpIdTokenAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthGcpIdTokenAuthCredentials;

  /** JwtAuthCredentials represents the credentials for JWT authentication. */
  readonly jwtAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthJwtAuthCredentials;

  /** KubernetesAuthCredentials represents the credentials for Kubernetes authentication. */
  readonly kubernetesAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentials;

  /** LdapAuthCredentials represents the credentials for LDAP authentication. */
  readonly ldapAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthLdapAuthCredentials;

  /** OciAuthCredentials represents the credentials for OCI authentication. */
  readonly ociAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentials;

  /** TokenAuthCredentials represents the credentials for access token-based authentication. */
  readonly tokenAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthTokenAuthCredentials;

  /** UniversalAuthCredentials represents the client credentials for universal authentication. */
  readonly universalAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials;
}

/**
 * CAProvider is a reference to a Secret or ConfigMap that contains a CA certificate.
 * The certificate is used to validate the Infisical server's TLS certificate.
 * Mutually exclusive with CABundle.
 */
export interface ClusterSecretStoreSpecProviderInfisicalCaProvider {
  /** The key where the CA certificate can be found in the Secret or ConfigMap. */
  readonly key?: string;

  /** The name of the object located at the provider type. */
  readonly name: string;

  /**
   * The namespace the Provider type is in.
   * Can only be defined when used in a ClusterSecretStore.
   */
  readonly namespace?: string;

  /** The type of provider to use such as "Secret", or "ConfigMap". */
  readonly type: ClusterSecretStoreSpecProviderAkeylessCaProviderType;
}

/** SecretsScope defines the scope of the secrets within the workspace */
export interface ClusterSecretStoreSpecProviderInfisicalSecretsScope {
  /** EnvironmentSlug is the required slug identifier for the environment. */
  readonly environmentSlug: string;

  /** ExpandSecretReferences indicates whether secret references should be expanded. Defaults to true if not provided. */
  readonly expandSecretReferences?: boolean;

  /** ProjectSlug is the required slug identifier for the project. */
  readonly projectSlug: string;

  /** Recursive indicates whether the secrets should be fetched recursively. Defaults to false if not provided. */
  readonly recursive?: boolean;

  /** SecretsPath specifies the path to the secrets within the workspace. Defaults to "/" if not provided. */
  readonly secretsPath?: string;
}

/**
 * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
 * In some instances, `key` is a required field.
 */
export interface ClusterSecretStoreSpecProviderKeepersecurityAuthRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** Auth configures how secret-manager authenticates with a Kubernetes instance. */
export interface ClusterSecretStoreSpecProviderKubernetesAuth {
  /** has both clientCert and clientKey as secretKeySelector */
  readonly cert?: ClusterSecretStoreSpecProviderKubernetesAuthCert;

  /** points to a service account that should be used for authentication */
  readonly serviceAccount?: ClusterSecretStoreSpecProviderKubernetesAuthServiceAccount;

  /** use static token to authenticate with */
  readonly token?: ClusterSecretStoreSpecProviderKubernetesAuthToken;
}

/** A reference to a secret that contains the auth information. */
export interface ClusterSecretStoreSpecProviderKubernetesAuthRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** configures the Kubernetes server Address. */
export interface ClusterSecretStoreSpecProviderKubernetesServer {
  /** CABundle is a base64-encoded CA certificate */
  readonly caBundle?: string;

  /** see: https://external-secrets.io/v0.4.1/spec/#external-secrets.io/v1alpha1.CAProvider */
  readonly caProvider?: ClusterSecretStoreSpecProviderKubernetesServerCaProvider;

  /** configures the Kubernetes server Address. */
  readonly url?: string;
}

/** Auth configures how the ngrok provider authenticates with the ngrok API. */
export interface ClusterSecretStoreSpecProviderNgrokAuth {
  /** APIKey is the API Key used to authenticate with ngrok. See https://ngrok.com/docs/api/#authentication */
  readonly apiKey?: ClusterSecretStoreSpecProviderNgrokAuthApiKey;
}

/** Vault configures the ngrok vault to sync secrets with. */
export interface ClusterSecretStoreSpecProviderNgrokVault {
  /** Name is the name of the ngrok vault to sync secrets with. */
  readonly name: string;
}

/** Auth configures how the Operator authenticates with the Onboardbase API */
export interface ClusterSecretStoreSpecProviderOnboardbaseAuth {
  /**
   * OnboardbaseAPIKey is the APIKey generated by an admin account.
   * It is used to recognize and authorize access to a project and environment within onboardbase
   */
  readonly apiKeyRef: ClusterSecretStoreSpecProviderOnboardbaseAuthApiKeyRef;

  /** OnboardbasePasscode is the passcode attached to the API Key */
  readonly passcodeRef: ClusterSecretStoreSpecProviderOnboardbaseAuthPasscodeRef;
}

/** Auth defines the information necessary to authenticate against OnePassword Connect Server */
export interface ClusterSecretStoreSpecProviderOnepasswordAuth {
  /** OnePasswordAuthSecretRef holds secret references for 1Password credentials. */
  readonly secretRef: ClusterSecretStoreSpecProviderOnepasswordAuthSecretRef;
}

/** Auth defines the information necessary to authenticate against OnePassword API. */
export interface ClusterSecretStoreSpecProviderOnepasswordSdkAuth {
  /** ServiceAccountSecretRef points to the secret containing the token to access 1Password vault. */
  readonly serviceAccountSecretRef: ClusterSecretStoreSpecProviderOnepasswordSdkAuthServiceAccountSecretRef;
}

/**
 * Cache configures client-side caching for read operations (GetSecret, GetSecretMap).
 * When enabled, secrets are cached with the specified TTL.
 * Write operations (PushSecret, DeleteSecret) automatically invalidate relevant cache entries.
 * If omitted, caching is disabled (default).
 * cache: {} is a valid option to set.
 */
export interface ClusterSecretStoreSpecProviderOnepasswordSdkCache {
  /**
   * MaxSize is the maximum number of secrets to cache.
   * When the cache is full, least-recently-used entries are evicted.
   */
  readonly maxSize?: number;

  /**
   * TTL is the time-to-live for cached secrets.
   * Format: duration string (e.g., "5m", "1h", "30s")
   */
  readonly ttl?: string;
}

/**
 * IntegrationInfo specifies the name and version of the integration built using the 1Password Go SDK.
 * If you don't know which name and version to use, use `DefaultIntegrationName` and `DefaultIntegrationVersion`, respectively.
 */
export interface ClusterSecretStoreSpecProviderOnepasswordSdkIntegrationInfo {
  /** Name defaults to "1Password SDK". */
  readonly name?: string;

  /** Version defaults to "v1.0.0". */
  readonly version?: string;
}

/**
 * Auth configures how secret-manager authenticates with the Oracle Vault.
 * If empty, use the instance principal, otherwise the user credentials specified in Auth.
 */
export interface ClusterSecretStoreSpecProviderOracleAuth {
  /** SecretRef to pass through sensitive information. */
  readonly secretRef: ClusterSecretStoreSpecProviderOracleAuthSecretRef;

  /** Tenancy is the tenancy OCID where user is located. */
  readonly tenancy: string;

  /** User is an access OCID specific to the account. */
  readonly user: string;
}

/**
 * The type of principal to use for authentication. If left blank, the Auth struct will
 * determine the principal type. This optional field must be specified if using
 * workload identity.
 */
export type ClusterSecretStoreSpecProviderOraclePrincipalType = 'UserPrincipal' | 'InstancePrincipal' | 'Workload';

/** Auth defines the information necessary to authenticate against Passbolt Server */
export interface ClusterSecretStoreSpecProviderPassboltAuth {
  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly passwordSecretRef: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;

  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly privateKeySecretRef: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;
}

/** Auth configures how secret-manager authenticates with a Password Depot instance. */
export interface ClusterSecretStoreSpecProviderPassworddepotAuth {
  /** PasswordDepotSecretRef contains the secret reference for Password Depot authentication. */
  readonly secretRef: ClusterSecretStoreSpecProviderPassworddepotAuthSecretRef;
}

/** PreviderAuth contains a secretRef for credentials. */
export interface ClusterSecretStoreSpecProviderPreviderAuth {
  /** PreviderAuthSecretRef holds secret references for Previder Vault credentials. */
  readonly secretRef?: ClusterSecretStoreSpecProviderPreviderAuthSecretRef;
}

/** AccessToken is the access tokens to sign in to the Pulumi Cloud Console. */
export interface ClusterSecretStoreSpecProviderPulumiAccessToken {
  /** SecretRef is a reference to a secret containing the Pulumi API token. */
  readonly secretRef?: ClusterSecretStoreSpecProviderPulumiAccessTokenSecretRef;
}

/** AccessKey is the non-secret part of the api key. */
export interface ClusterSecretStoreSpecProviderScalewayAccessKey {
  /** SecretRef references a key in a secret that will be used as value. */
  readonly secretRef?: ClusterSecretStoreSpecProviderDelineaClientIdSecretRef;

  /** Value can be specified directly to set a value without using a secret. */
  readonly value?: string;
}

/** SecretKey is the non-secret part of the api key. */
export interface ClusterSecretStoreSpecProviderScalewaySecretKey {
  /** SecretRef references a key in a secret that will be used as value. */
  readonly secretRef?: ClusterSecretStoreSpecProviderDelineaClientIdSecretRef;

  /** Value can be specified directly to set a value without using a secret. */
  readonly value?: string;
}

/** The provider for the CA bundle to use to validate Secret ServerURL certificate. */
export interface ClusterSecretStoreSpecProviderSecretserverCaProvider {
  /** The key where the CA certificate can be found in the Secret or ConfigMap. */
  readonly key?: string;

  /** The name of the object located at the provider type. */
  readonly name: string;

  /**
   * The namespace the Provider type is in.
   * Can only be defined when used in a ClusterSecretStore.
   */
  readonly namespace?: string;

  /** The type of provider to use such as "Secret", or "ConfigMap". */
  readonly type: ClusterSecretStoreSpecProviderAkeylessCaProviderType;
}

/** Password is the secret server account password. */
export interface ClusterSecretStoreSpecProviderSecretserverPassword {
  /** SecretRef references a key in a secret that will be used as value. */
  readonly secretRef?: ClusterSecretStoreSpecProviderDelineaClientIdSecretRef;

  /** Value can be specified directly to set a value without using a secret. */
  readonly value?: string;
}

/** Username is the secret server account username. */
export interface ClusterSecretStoreSpecProviderSecretserverUsername {
  /** SecretRef references a key in a secret that will be used as value. */
  readonly secretRef?: ClusterSecretStoreSpecProviderDelineaClientIdSecretRef;

  /** Value can be specified directly to set a value without using a secret. */
  readonly value?: string;
}

/** Auth defines parameters to authenticate in senhasegura */
export interface ClusterSecretStoreSpecProviderSenhaseguraAuth {
  readonly clientId: string;

  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly clientSecretSecretRef: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;
}

/** Auth configures how secret-manager authenticates with the Vault server. */
export interface ClusterSecretStoreSpecProviderVaultAuth {
  /**
   * AppRole authenticates with Vault using the App Role auth mechanism,
   * with the role and secret stored in a Kubernetes Secret resource.
   */
  readonly appRole?: ClusterSecretStoreSpecProviderVaultAuthAppRole;

  /**
   * Cert authenticates with TLS Certificates by passing client certificate, private key and ca certificate
   * Cert authentication method
   */
  readonly cert?: ClusterSecretStoreSpecProviderVaultAuthCert;

  /**
   * Gcp authenticates with Vault using Google Cloud Platform authentication method
   * GCP authentication method
   */
  readonly gcp?: ClusterSecretStoreSpecProviderVaultAuthGcp;

  /**
   * Iam authenticates with vault by passing a special AWS request signed with AWS IAM credentials
   * AWS IAM authentication method
   */
  readonly iam?: ClusterSecretStoreSpecProviderVaultAuthIam;

  /**
   * Jwt authenticates with Vault by passing role and JWT token using the
   * JWT/OIDC authentication method
   */
  readonly jwt?: ClusterSecretStoreSpecProviderVaultAuthJwt;

  /**
   * Kubernetes authenticates with Vault by passing the ServiceAccount
   * token stored in the named Secret resource to the Vault server.
   */
  readonly kubernetes?: ClusterSecretStoreSpecProviderVaultAuthKubernetes;

  /**
   * Ldap authenticates with Vault by passing username/password pair using
   * the LDAP authentication method
   */
  readonly ldap?: ClusterSecretStoreSpecProviderVaultAuthLdap;

  /**
   * Name of the vault namespace to authenticate to. This can be different than the namespace your secret is in.
   * Namespaces is a set of features within Vault Enterprise that allows
   * Vault environments to support Secure Multi-tenancy. e.g: "ns1".
   * More about namespaces can be found here https://www.vaultproject.io/docs/enterprise/namespaces
   * This will default to Vault.Namespace field if set, or empty otherwise
   */
  readonly namespace?: string;

  /** TokenSecretRef authenticates with Vault by presenting a token. */
  readonly tokenSecretRef?: ClusterSecretStoreSpecProviderVaultAuthTokenSecretRef;

  /** UserPass authenticates with Vault by passing username/password pair */
  readonly userPass?: ClusterSecretStoreSpecProviderVaultAuthUserPass;
}

/** The provider for the CA bundle to use to validate Vault server certificate. */
export interface ClusterSecretStoreSpecProviderVaultCaProvider {
  /** The key where the CA certificate can be found in the Secret or ConfigMap. */
  readonly key?: string;

  /** The name of the object located at the provider type. */
  readonly name: string;

  /**
   * The namespace the Provider type is in.
   * Can only be defined when used in a ClusterSecretStore.
   */
  readonly namespace?: string;

  /** The type of provider to use such as "Secret", or "ConfigMap". */
  readonly type: ClusterSecretStoreSpecProviderAkeylessCaProviderType;
}

/**
 * CheckAndSet defines the Check-And-Set (CAS) settings for PushSecret operations.
 * Only applies to Vault KV v2 stores. When enabled, write operations must include
 * the current version of the secret to prevent unintentional overwrites.
 */
export interface ClusterSecretStoreSpecProviderVaultCheckAndSet {
  /**
   * Required when true, all write operations must include a check-and-set parameter.
   * This helps prevent unintentional overwrites of secrets.
   */
  readonly required?: boolean;
}

/**
 * The configuration used for client side related TLS communication, when the Vault server
 * requires mutual authentication. Only used if the Server URL is using HTTPS protocol.
 * This parameter is ignored for plain HTTP protocol connection.
 * It's worth noting this configuration is different from the "TLS certificates auth method",
 * which is available under the `auth.cert` section.
 */
export interface ClusterSecretStoreSpecProviderVaultTls {
  /**
   * CertSecretRef is a certificate added to the transport layer
   * when communicating with the Vault server.
   * If no key for the Secret is specified, external-secret will default to 'tls.crt'.
   */
  readonly certSecretRef?: ClusterSecretStoreSpecProviderVaultTlsCertSecretRef;

  /**
   * KeySecretRef to a key in a Secret resource containing client private key
   * added to the transport layer when communicating with the Vault server.
   * If no key for the Secret is specified, external-secret will default to 'tls.key'.
   */
  readonly keySecretRef?: ClusterSecretStoreSpecProviderVaultTlsKeySecretRef;
}

/**
 * Version is the Vault KV secret engine version. This can be either "v1" or
 * "v2". Version defaults to "v2".
 */
export type ClusterSecretStoreSpecProviderVaultVersion = 'v1' | 'v2';

/**
 * Auth defines the authentication method to use.
 * If not specified, the provider will try to use IRSA (IAM Role for Service Account).
 */
export interface ClusterSecretStoreSpecProviderVolcengineAuth {
  /**
   * SecretRef defines the static credentials to use for authentication.
   * If not set, IRSA is used.
   */
  readonly secretRef?: ClusterSecretStoreSpecProviderVolcengineAuthSecretRef;
}

/** Auth specifies a authorization protocol. Only one protocol may be set. */
export interface ClusterSecretStoreSpecProviderWebhookAuth {
  /** NTLMProtocol configures the store to use NTLM for auth */
  readonly ntlm?: ClusterSecretStoreSpecProviderWebhookAuthNtlm;
}

/** The provider for the CA bundle to use to validate webhook server certificate. */
export interface ClusterSecretStoreSpecProviderWebhookCaProvider {
  /** The key where the CA certificate can be found in the Secret or ConfigMap. */
  readonly key?: string;

  /** The name of the object located at the provider type. */
  readonly name: string;

  /** The namespace the Provider type is in. */
  readonly namespace?: string;

  /** The type of provider to use such as "Secret", or "ConfigMap". */
  readonly type: ClusterSecretStoreSpecProviderAkeylessCaProviderType;
}

/** Result formatting */
export interface ClusterSecretStoreSpecProviderWebhookResult {
  /** Json path of return value */
  readonly jsonPath?: string;
}

/** WebhookSecret defines a secret that will be passed to the webhook request. */
export interface ClusterSecretStoreSpecProviderWebhookSecrets {
  /** Name of this secret in templates */
  readonly name: string;

  /** Secret ref to fill in credentials */
  readonly secretRef: ClusterSecretStoreSpecProviderWebhookSecretsSecretRef;
}

/** Auth defines the information necessary to authenticate against Yandex.Cloud */
export interface ClusterSecretStoreSpecProviderYandexcertificatemanagerAuth {
  /** The authorized key used for authentication */
  readonly authorizedKeySecretRef?: ClusterSecretStoreSpecProviderYandexcertificatemanagerAuthAuthorizedKeySecretRef;
}

/** The provider for the CA bundle to use to validate Yandex.Cloud server certificate. */
export interface ClusterSecretStoreSpecProviderYandexcertificatemanagerCaProvider {
  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly certSecretRef?: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;
}

/** FetchingPolicy configures the provider to interpret the `data.secretKey.remoteRef.key` field in ExternalSecret as certificate ID or certificate name */
export interface ClusterSecretStoreSpecProviderYandexcertificatemanagerFetching {
  /** ByID configures the provider to interpret the `data.secretKey.remoteRef.key` field in ExternalSecret as secret ID. */
  readonly byID?: unknown;

  /** ByName configures the provider to interpret the `data.secretKey.remoteRef.key` field in ExternalSecret as secret name. */
  readonly byName?: ClusterSecretStoreSpecProviderYandexcertificatemanagerFetchingByName;
}

/** FetchingPolicy configures the provider to interpret the `data.secretKey.remoteRef.key` field in ExternalSecret as secret ID or secret name */
export interface ClusterSecretStoreSpecProviderYandexlockboxFetching {
  /** ByID configures the provider to interpret the `data.secretKey.remoteRef.key` field in ExternalSecret as secret ID. */
  readonly byID?: unknown;

  /** ByName configures the provider to interpret the `data.secretKey.remoteRef.key` field in ExternalSecret as secret name. */
  readonly byName?: ClusterSecretStoreSpecProviderYandexcertificatemanagerFetchingByName;
}

/**
 * Kubernetes authenticates with Akeyless by passing the ServiceAccount
 * token stored in the named Secret resource.
 */
export interface ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth {
  /** the Akeyless Kubernetes auth-method access-id */
  readonly accessID: string;

  /** Kubernetes-auth configuration name in Akeyless-Gateway */
  readonly k8sConfName: string;

  /**
   * Optional secret field containing a Kubernetes ServiceAccount JWT used
   * for authenticating with Akeyless. If a name is specified without a key,
   * `token` is the default. If one is not specified, the one bound to
   * the controller will be used.
   */
  readonly secretRef?: ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;

  /**
   * Optional service account field containing the name of a kubernetes ServiceAccount.
   * If the service account is specified, the service account secret token JWT will be used
   * for authenticating with Akeyless. If the service account selector is not supplied,
   * the secretRef will be used instead.
   */
  readonly serviceAccountRef?: ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthServiceAccountRef;
}

/**
 * Reference to a Secret that contains the details
 * to authenticate with Akeyless.
 */
export interface ClusterSecretStoreSpecProviderAkeylessAuthSecretRefSecretRef {
  /** The SecretAccessID is used for authentication */
  readonly accessID?: ClusterSecretStoreSpecProviderAkeylessAuthSecretRefSecretRefAccessId;

  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly accessType?: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;

  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly accessTypeParam?: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;
}

/** The type of provider to use such as "Secret", or "ConfigMap". */
export type ClusterSecretStoreSpecProviderAkeylessCaProviderType = 'Secret' | 'ConfigMap';

/** AlibabaRRSAAuth authenticates against Alibaba using RRSA. */
export interface ClusterSecretStoreSpecProviderAlibabaAuthRrsa {
  readonly oidcProviderArn: string;

  readonly oidcTokenFilePath: string;

  readonly roleArn: string;

  readonly sessionName: string;
}

/** AlibabaAuthSecretRef holds secret references for Alibaba credentials. */
export interface ClusterSecretStoreSpecProviderAlibabaAuthSecretRef {
  /** The AccessKeyID is used for authentication */
  readonly accessKeyIDSecretRef: ClusterSecretStoreSpecProviderAlibabaAuthSecretRefAccessKeyIdSecretRef;

  /** The AccessKeySecret is used for authentication */
  readonly accessKeySecretSecretRef: ClusterSecretStoreSpecProviderAlibabaAuthSecretRefAccessKeySecretSecretRef;
}

/** AWSJWTAuth stores reference to Authenticate against AWS using service account tokens. */
export interface ClusterSecretStoreSpecProviderAwsAuthJwt {
  /** ServiceAccountSelector is a reference to a ServiceAccount resource. */
  readonly serviceAccountRef?: ClusterSecretStoreSpecProviderAwsAuthJwtServiceAccountRef;
}

/**
 * AWSAuthSecretRef holds secret references for AWS credentials
 * both AccessKeyID and SecretAccessKey must be defined in order to properly authenticate.
 */
export interface ClusterSecretStoreSpecProviderAwsAuthSecretRef {
  /** The AccessKeyID is used for authentication */
  readonly accessKeyIDSecretRef?: ClusterSecretStoreSpecProviderAlibabaAuthSecretRefAccessKeyIdSecretRef;

  /** The SecretAccessKey is used for authentication */
  readonly secretAccessKeySecretRef?: ClusterSecretStoreSpecProviderAwsAuthSecretRefSecretAccessKeySecretRef;

  /**
   * The SessionToken used for authentication
   * This must be defined if AccessKeyID and SecretAccessKey are temporary credentials
   * see: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html
   */
  readonly sessionTokenSecretRef?: ClusterSecretStoreSpecProviderAwsAuthSecretRefSessionTokenSecretRef;
}

/** The Azure ClientCertificate of the service principle used for authentication. */
export interface ClusterSecretStoreSpecProviderAzurekvAuthSecretRefClientCertificate {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** The Azure clientId of the service principle or managed identity used for authentication. */
export interface ClusterSecretStoreSpecProviderAzurekvAuthSecretRefClientId {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** The Azure ClientSecret of the service principle used for authentication. */
export interface ClusterSecretStoreSpecProviderAzurekvAuthSecretRefClientSecret {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** The Azure tenantId of the managed identity used for authentication. */
export interface ClusterSecretStoreSpecProviderAzurekvAuthSecretRefTenantId {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** BarbicanProviderPasswordRef defines a reference to a secret containing password for the Barbican provider. */
export interface ClusterSecretStoreSpecProviderBarbicanAuthPassword {
  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly secretRef: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;
}

/** BarbicanProviderUsernameRef defines a reference to a secret containing username for the Barbican provider. */
export interface ClusterSecretStoreSpecProviderBarbicanAuthUsername {
  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly secretRef?: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;

  readonly value?: string;
}

/** APIKey If not provided then ClientID/ClientSecret become required. */
export interface ClusterSecretStoreSpecProviderBeyondtrustAuthApiKey {
  /** SecretRef references a key in a secret that will be used as value. */
  readonly secretRef?: ClusterSecretStoreSpecProviderDelineaClientIdSecretRef;

  /** Value can be specified directly to set a value without using a secret. */
  readonly value?: string;
}

/** Certificate (cert.pem) for use when authenticating with an OAuth client Id using a Client Certificate. */
export interface ClusterSecretStoreSpecProviderBeyondtrustAuthCertificate {
  /** SecretRef references a key in a secret that will be used as value. */
  readonly secretRef?: ClusterSecretStoreSpecProviderDelineaClientIdSecretRef;

  /** Value can be specified directly to set a value without using a secret. */
  readonly value?: string;
}

/** Certificate private key (key.pem). For use when authenticating with an OAuth client Id */
export interface ClusterSecretStoreSpecProviderBeyondtrustAuthCertificateKey {
  /** SecretRef references a key in a secret that will be used as value. */
  readonly secretRef?: ClusterSecretStoreSpecProviderDelineaClientIdSecretRef;

  /** Value can be specified directly to set a value without using a secret. */
  readonly value?: string;
}

/** ClientID is the API OAuth Client ID. */
export interface ClusterSecretStoreSpecProviderBeyondtrustAuthClientId {
  /** SecretRef references a key in a secret that will be used as value. */
  readonly secretRef?: ClusterSecretStoreSpecProviderDelineaClientIdSecretRef;

  /** Value can be specified directly to set a value without using a secret. */
  readonly value?: string;
}

/** ClientSecret is the API OAuth Client Secret. */
export interface ClusterSecretStoreSpecProviderBeyondtrustAuthClientSecret {
  /** SecretRef references a key in a secret that will be used as value. */
  readonly secretRef?: ClusterSecretStoreSpecProviderDelineaClientIdSecretRef;

  /** Value can be specified directly to set a value without using a secret. */
  readonly value?: string;
}

/** BitwardenSecretsManagerSecretRef contains the credential ref to the bitwarden instance. */
export interface ClusterSecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef {
  /** AccessToken used for the bitwarden instance. */
  readonly credentials: ClusterSecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRefCredentials;
}

/** ChefAuthSecretRef holds secret references for chef server login credentials. */
export interface ClusterSecretStoreSpecProviderChefAuthSecretRef {
  /** SecretKey is the Signing Key in PEM format, used for authentication. */
  readonly privateKeySecretRef: ClusterSecretStoreSpecProviderChefAuthSecretRefPrivateKeySecretRef;
}

/** CSMAuthSecretRef holds secret references for Cloud.ru credentials. */
export interface ClusterSecretStoreSpecProviderCloudrusmAuthSecretRef {
  /** The AccessKeyID is used for authentication */
  readonly accessKeyIDSecretRef: ClusterSecretStoreSpecProviderAlibabaAuthSecretRefAccessKeyIdSecretRef;

  /** The AccessKeySecret is used for authentication */
  readonly accessKeySecretSecretRef: ClusterSecretStoreSpecProviderAlibabaAuthSecretRefAccessKeySecretSecretRef;
}

/** Authenticates with Conjur using an API key. */
export interface ClusterSecretStoreSpecProviderConjurAuthApikey {
  /** Account is the Conjur organization account name. */
  readonly account: string;

  /**
   * A reference to a specific 'key' containing the Conjur API key
   * within a Secret resource. In some instances, `key` is a required field.
   */
  readonly apiKeyRef: ClusterSecretStoreSpecProviderConjurAuthApikeyApiKeyRef;

  /**
   * A reference to a specific 'key' containing the Conjur username
   * within a Secret resource. In some instances, `key` is a required field.
   */
  readonly userRef: ClusterSecretStoreSpecProviderConjurAuthApikeyUserRef;
}

/** Jwt enables JWT authentication using Kubernetes service account tokens. */
export interface ClusterSecretStoreSpecProviderConjurAuthJwt {
  /** Account is the Conjur organization account name. */
  readonly account: string;

  /**
   * Optional HostID for JWT authentication. This may be used depending
   * on how the Conjur JWT authenticator policy is configured.
   */
  readonly hostId?: string;

  /**
   * Optional SecretRef that refers to a key in a Secret resource containing JWT token to
   * authenticate with Conjur using the JWT authentication method.
   */
  readonly secretRef?: ClusterSecretStoreSpecProviderConjurAuthJwtSecretRef;

  /**
   * Optional ServiceAccountRef specifies the Kubernetes service account for which to request
   * a token for with the `TokenRequest` API.
   */
  readonly serviceAccountRef?: ClusterSecretStoreSpecProviderConjurAuthJwtServiceAccountRef;

  /** The conjur authn jwt webservice id */
  readonly serviceID: string;
}

/** SecretRef references a key in a secret that will be used as value. */
export interface ClusterSecretStoreSpecProviderDelineaClientIdSecretRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** Device42SecretRef contains the secret reference for accessing the Device42 instance. */
export interface ClusterSecretStoreSpecProviderDevice42AuthSecretRef {
  /** Username / Password is used for authentication. */
  readonly credentials?: ClusterSecretStoreSpecProviderDevice42AuthSecretRefCredentials;
}

/** OIDCConfig authenticates using Kubernetes ServiceAccount tokens via OIDC. */
export interface ClusterSecretStoreSpecProviderDopplerAuthOidcConfig {
  /**
   * ExpirationSeconds sets the ServiceAccount token validity duration.
   * Defaults to 10 minutes.
   */
  readonly expirationSeconds?: number;

  /** Identity is the Doppler Service Account Identity ID configured for OIDC authentication. */
  readonly identity: string;

  /** ServiceAccountRef specifies the Kubernetes ServiceAccount to use for authentication. */
  readonly serviceAccountRef: ClusterSecretStoreSpecProviderDopplerAuthOidcConfigServiceAccountRef;
}

/** SecretRef authenticates using a Doppler service token stored in a Kubernetes Secret. */
export interface ClusterSecretStoreSpecProviderDopplerAuthSecretRef {
  /**
   * The DopplerToken is used for authentication.
   * See https://docs.doppler.com/reference/api#authentication for auth token types.
   * The Key attribute defaults to dopplerToken if not specified.
   */
  readonly dopplerToken: ClusterSecretStoreSpecProviderDopplerAuthSecretRefDopplerToken;
}

/** SecretRef contains the Application ID and Application Secret for authentication. */
export interface ClusterSecretStoreSpecProviderDvlsAuthSecretRef {
  /** AppID is the reference to the secret containing the Application ID. */
  readonly appId: ClusterSecretStoreSpecProviderDvlsAuthSecretRefAppId;

  /** AppSecret is the reference to the secret containing the Application Secret. */
  readonly appSecret: ClusterSecretStoreSpecProviderDvlsAuthSecretRefAppSecret;
}

/** SecretRef is a reference to a secret containing the SDKMS API Key. */
export interface ClusterSecretStoreSpecProviderFortanixApiKeySecretRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** GCPSMAuthSecretRef contains the secret references for GCP Secret Manager authentication. */
export interface ClusterSecretStoreSpecProviderGcpsmAuthSecretRef {
  /** The SecretAccessKey is used for authentication */
  readonly secretAccessKeySecretRef?: ClusterSecretStoreSpecProviderAwsAuthSecretRefSecretAccessKeySecretRef;
}

/** GCPWorkloadIdentity defines configuration for workload identity authentication to GCP. */
export interface ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentity {
  /**
   * ClusterLocation is the location of the cluster
   * If not specified, it fetches information from the metadata server
   */
  readonly clusterLocation?: string;

  /**
   * ClusterName is the name of the cluster
   * If not specified, it fetches information from the metadata server
   */
  readonly clusterName?: string;

  /**
   * ClusterProjectID is the project ID of the cluster
   * If not specified, it fetches information from the metadata server
   */
  readonly clusterProjectID?: string;

  /** ServiceAccountSelector is a reference to a ServiceAccount resource. */
  readonly serviceAccountRef: ClusterSecretStoreSpecProviderAwsAuthJwtServiceAccountRef;
}

/** GCPWorkloadIdentityFederation holds the configurations required for generating federated access tokens. */
export interface ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation {
  /**
   * audience is the Secure Token Service (STS) audience which contains the resource name for the workload identity pool and the provider identifier in that pool.
   * If specified, Audience found in the external account credential config will be overridden with the configured value.
   * audience must be provided when serviceAccountRef or awsSecurityCredentials is configured.
   */
  readonly audience?: string;

  /**
   * awsSecurityCredentials is for configuring AWS region and credentials to use for obtaining the access token,
   * when using the AWS metadata server is not an option.
   */
  readonly awsSecurityCredentials?: ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials;

  /**
   * credConfig holds the configmap reference containing the GCP external account credential configuration in JSON format and the key name containing the json data.
   * For using Kubernetes cluster as the identity provider, use serviceAccountRef instead. Operators mounted serviceaccount token cannot be used as the token source, instead
   * serviceAccountRef must be used by providing operators service account details.
   */
  readonly credConfig?: ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig;

  /**
   * externalTokenEndpoint is the endpoint explicitly set up to provide tokens, which will be matched against the
   * credential_source.url in the provided credConfig. This field is merely to double-check the external token source
   * URL is having the expected value.
   */
  readonly externalTokenEndpoint?: string;

  /**
   * serviceAccountRef is the reference to the kubernetes ServiceAccount to be used for obtaining the tokens,
   * when Kubernetes is configured as provider in workload identity pool.
   */
  readonly serviceAccountRef?: ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationServiceAccountRef;
}

/** GitlabSecretRef contains the secret reference for GitLab authentication credentials. */
export interface ClusterSecretStoreSpecProviderGitlabAuthSecretRef {
  /** AccessToken is used for authentication. */
  readonly accessToken?: ClusterSecretStoreSpecProviderGitlabAuthSecretRefAccessToken;
}

/** IBMAuthContainerAuth defines container-based authentication with IAM Trusted Profile. */
export interface ClusterSecretStoreSpecProviderIbmAuthContainerAuth {
  readonly iamEndpoint?: string;

  /** the IBM Trusted Profile */
  readonly profile: string;

  /** Location the token is mounted on the pod */
  readonly tokenLocation?: string;
}

/** IBMAuthSecretRef contains the secret reference for IBM Cloud API key authentication. */
export interface ClusterSecretStoreSpecProviderIbmAuthSecretRef {
  /** The IAM endpoint used to obain a token */
  readonly iamEndpoint?: string;

  /** The SecretAccessKey is used for authentication */
  readonly secretApiKeySecretRef?: ClusterSecretStoreSpecProviderAwsAuthSecretRefSecretAccessKeySecretRef;
}

/** AwsAuthCredentials represents the credentials for AWS authentication. */
export interface ClusterSecretStoreSpecProviderInfisicalAuthAwsAuthCredentials {
  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly identityId: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;
}

/** AzureAuthCredentials represents the credentials for Azure authentication. */
export interface ClusterSecretStoreSpecProviderInfisicalAuthAzureAuthCredentials {
  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly identityId: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;

  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly resource?: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;
}

/** GcpIamAuthCredentials represents the credentials for GCP IAM authentication. */
export interface ClusterSecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials {
  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly identityId: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;

  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly serviceAccountKeyFilePath: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;
}

/** GcpIDTokenAuthCredentials represents the credentials for GCP ID token authentication. */
export interface ClusterSecretStoreSpecProviderInfisicalAuthGcpIdTokenAuthCredentials {
  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly identityId: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;
}

/** JwtAuthCredentials represents the credentials for JWT authentication. */
export interface ClusterSecretStoreSpecProviderInfisicalAuthJwtAuthCredentials {
  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly identityId: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;

  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly jwt: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;
}

/** KubernetesAuthCredentials represents the credentials for Kubernetes authentication. */
export interface ClusterSecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentials {
  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly identityId: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;

  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly serviceAccountTokenPath?: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;
}

/** LdapAuthCredentials represents the credentials for LDAP authentication. */
export interface ClusterSecretStoreSpecProviderInfisicalAuthLdapAuthCredentials {
  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly identityId: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;

  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly ldapPassword: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;

  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly ldapUsername: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;
}

/** OciAuthCredentials represents the credentials for OCI authentication. */
export interface ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentials {
  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly fingerprint: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;

  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly identityId: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;

  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly privateKey: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;

  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly privateKeyPassphrase?: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;

  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly region: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;

  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly tenancyId: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;

  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly userId: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;
}

/** TokenAuthCredentials represents the credentials for access token-based authentication. */
export interface ClusterSecretStoreSpecProviderInfisicalAuthTokenAuthCredentials {
  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly accessToken: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;
}

/** UniversalAuthCredentials represents the client credentials for universal authentication. */
export interface ClusterSecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials {
  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly clientId: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;

  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly clientSecret: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;
}

/** has both clientCert and clientKey as secretKeySelector */
export interface ClusterSecretStoreSpecProviderKubernetesAuthCert {
  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly clientCert?: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;

  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly clientKey?: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;
}

/** points to a service account that should be used for authentication */
export interface ClusterSecretStoreSpecProviderKubernetesAuthServiceAccount {
  /**
   * Audience specifies the `aud` claim for the service account token
   * If the service account uses a well-known annotation for e.g. IRSA or GCP Workload Identity
   * then this audiences will be appended to the list
   */
  readonly audiences?: readonly string[];

  /** The name of the ServiceAccount resource being referred to. */
  readonly name: string;

  /**
   * Namespace of the resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** use static token to authenticate with */
export interface ClusterSecretStoreSpecProviderKubernetesAuthToken {
  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly bearerToken?: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;
}

/** see: https://external-secrets.io/v0.4.1/spec/#external-secrets.io/v1alpha1.CAProvider */
export interface ClusterSecretStoreSpecProviderKubernetesServerCaProvider {
  /** The key where the CA certificate can be found in the Secret or ConfigMap. */
  readonly key?: string;

  /** The name of the object located at the provider type. */
  readonly name: string;

  /**
   * The namespace the Provider type is in.
   * Can only be defined when used in a ClusterSecretStore.
   */
  readonly namespace?: string;

  /** The type of provider to use such as "Secret", or "ConfigMap". */
  readonly type: ClusterSecretStoreSpecProviderAkeylessCaProviderType;
}

/** APIKey is the API Key used to authenticate with ngrok. See https://ngrok.com/docs/api/#authentication */
export interface ClusterSecretStoreSpecProviderNgrokAuthApiKey {
  /** SecretRef is a reference to a secret containing the ngrok API key. */
  readonly secretRef?: ClusterSecretStoreSpecProviderNgrokAuthApiKeySecretRef;
}

/**
 * OnboardbaseAPIKey is the APIKey generated by an admin account.
 * It is used to recognize and authorize access to a project and environment within onboardbase
 */
export interface ClusterSecretStoreSpecProviderOnboardbaseAuthApiKeyRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** OnboardbasePasscode is the passcode attached to the API Key */
export interface ClusterSecretStoreSpecProviderOnboardbaseAuthPasscodeRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** OnePasswordAuthSecretRef holds secret references for 1Password credentials. */
export interface ClusterSecretStoreSpecProviderOnepasswordAuthSecretRef {
  /** The ConnectToken is used for authentication to a 1Password Connect Server. */
  readonly connectTokenSecretRef: ClusterSecretStoreSpecProviderOnepasswordAuthSecretRefConnectTokenSecretRef;
}

/** ServiceAccountSecretRef points to the secret containing the token to access 1Password vault. */
export interface ClusterSecretStoreSpecProviderOnepasswordSdkAuthServiceAccountSecretRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** SecretRef to pass through sensitive information. */
export interface ClusterSecretStoreSpecProviderOracleAuthSecretRef {
  /** Fingerprint is the fingerprint of the API private key. */
  readonly fingerprint: ClusterSecretStoreSpecProviderOracleAuthSecretRefFingerprint;

  /** PrivateKey is the user's API Signing Key in PEM format, used for authentication. */
  readonly privatekey: ClusterSecretStoreSpecProviderOracleAuthSecretRefPrivatekey;
}

/** PasswordDepotSecretRef contains the secret reference for Password Depot authentication. */
export interface ClusterSecretStoreSpecProviderPassworddepotAuthSecretRef {
  /** Username / Password is used for authentication. */
  readonly credentials?: ClusterSecretStoreSpecProviderDevice42AuthSecretRefCredentials;
}

/** PreviderAuthSecretRef holds secret references for Previder Vault credentials. */
export interface ClusterSecretStoreSpecProviderPreviderAuthSecretRef {
  /** The AccessToken is used for authentication */
  readonly accessToken: ClusterSecretStoreSpecProviderPreviderAuthSecretRefAccessToken;
}

/** SecretRef is a reference to a secret containing the Pulumi API token. */
export interface ClusterSecretStoreSpecProviderPulumiAccessTokenSecretRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/**
 * AppRole authenticates with Vault using the App Role auth mechanism,
 * with the role and secret stored in a Kubernetes Secret resource.
 */
export interface ClusterSecretStoreSpecProviderVaultAuthAppRole {
  /**
   * Path where the App Role authentication backend is mounted
   * in Vault, e.g: "approle"
   */
  readonly path: string;

  /**
   * RoleID configured in the App Role authentication backend when setting
   * up the authentication backend in Vault.
   */
  readonly roleId?: string;

  /**
   * Reference to a key in a Secret that contains the App Role ID used
   * to authenticate with Vault.
   * The `key` field must be specified and denotes which entry within the Secret
   * resource is used as the app role id.
   */
  readonly roleRef?: ClusterSecretStoreSpecProviderVaultAuthAppRoleRoleRef;

  /**
   * Reference to a key in a Secret that contains the App Role secret used
   * to authenticate with Vault.
   * The `key` field must be specified and denotes which entry within the Secret
   * resource is used as the app role secret.
   */
  readonly secretRef: ClusterSecretStoreSpecProviderVaultAuthAppRoleSecretRef;
}

/**
 * Cert authenticates with TLS Certificates by passing client certificate, private key and ca certificate
 * Cert authentication method
 */
export interface ClusterSecretStoreSpecProviderVaultAuthCert {
  /**
   * ClientCert is a certificate to authenticate using the Cert Vault
   * authentication method
   */
  readonly clientCert?: ClusterSecretStoreSpecProviderVaultAuthCertClientCert;

  /**
   * Path where the Certificate authentication backend is mounted
   * in Vault, e.g: "cert"
   */
  readonly path?: string;

  /**
   * SecretRef to a key in a Secret resource containing client private key to
   * authenticate with Vault using the Cert authentication method
   */
  readonly secretRef?: ClusterSecretStoreSpecProviderVaultAuthCertSecretRef;
}

/**
 * Gcp authenticates with Vault using Google Cloud Platform authentication method
 * GCP authentication method
 */
export interface ClusterSecretStoreSpecProviderVaultAuthGcp {
  /** Location optionally defines a location/region for the secret */
  readonly location?: string;

  /** Path where the GCP auth method is enabled in Vault, e.g: "gcp" */
  readonly path?: string;

  /** Project ID of the Google Cloud Platform project */
  readonly projectID?: string;

  /** Vault Role. In Vault, a role describes an identity with a set of permissions, groups, or policies you want to attach to a user of the secrets engine. */
  readonly role: string;

  /** Specify credentials in a Secret object */
  readonly secretRef?: ClusterSecretStoreSpecProviderVaultAuthGcpSecretRef;

  /** ServiceAccountRef to a service account for impersonation */
  readonly serviceAccountRef?: ClusterSecretStoreSpecProviderVaultAuthGcpServiceAccountRef;

  /** Specify a service account with Workload Identity */
  readonly workloadIdentity?: ClusterSecretStoreSpecProviderVaultAuthGcpWorkloadIdentity;
}

/**
 * Iam authenticates with vault by passing a special AWS request signed with AWS IAM credentials
 * AWS IAM authentication method
 */
export interface ClusterSecretStoreSpecProviderVaultAuthIam {
  /** AWS External ID set on assumed IAM roles */
  readonly externalID?: string;

  /** Specify a service account with IRSA enabled */
  readonly jwt?: ClusterSecretStoreSpecProviderVaultAuthIamJwt;

  /** Path where the AWS auth method is enabled in Vault, e.g: "aws" */
  readonly path?: string;

  /** AWS region */
  readonly region?: string;

  /** This is the AWS role to be assumed before talking to vault */
  readonly role?: string;

  /** Specify credentials in a Secret object */
  readonly secretRef?: ClusterSecretStoreSpecProviderVaultAuthIamSecretRef;

  /** X-Vault-AWS-IAM-Server-ID is an additional header used by Vault IAM auth method to mitigate against different types of replay attacks. More details here: https://developer.hashicorp.com/vault/docs/auth/aws */
  readonly vaultAwsIamServerID?: string;

  /** Vault Role. In vault, a role describes an identity with a set of permissions, groups, or policies you want to attach a user of the secrets engine */
  readonly vaultRole: string;
}

/**
 * Jwt authenticates with Vault by passing role and JWT token using the
 * JWT/OIDC authentication method
 */
export interface ClusterSecretStoreSpecProviderVaultAuthJwt {
  /**
   * Optional ServiceAccountToken specifies the Kubernetes service account for which to request
   * a token for with the `TokenRequest` API.
   */
  readonly kubernetesServiceAccountToken?: ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken;

  /**
   * Path where the JWT authentication backend is mounted
   * in Vault, e.g: "jwt"
   */
  readonly path: string;

  /**
   * Role is a JWT role to authenticate using the JWT/OIDC Vault
   * authentication method
   */
  readonly role?: string;

  /**
   * Optional SecretRef that refers to a key in a Secret resource containing JWT token to
   * authenticate with Vault using the JWT/OIDC authentication method.
   */
  readonly secretRef?: ClusterSecretStoreSpecProviderVaultAuthJwtSecretRef;
}

/**
 * Kubernetes authenticates with Vault by passing the ServiceAccount
 * token stored in the named Secret resource to the Vault server.
 */
export interface ClusterSecretStoreSpecProviderVaultAuthKubernetes {
  /**
   * Path where the Kubernetes authentication backend is mounted in Vault, e.g:
   * "kubernetes"
   */
  readonly mountPath: string;

  /**
   * A required field containing the Vault Role to assume. A Role binds a
   * Kubernetes ServiceAccount with a set of Vault policies.
   */
  readonly role: string;

  /**
   * Optional secret field containing a Kubernetes ServiceAccount JWT used
   * for authenticating with Vault. If a name is specified without a key,
   * `token` is the default. If one is not specified, the one bound to
   * the controller will be used.
   */
  readonly secretRef?: ClusterSecretStoreSpecProviderVaultAuthKubernetesSecretRef;

  /**
   * Optional service account field containing the name of a kubernetes ServiceAccount.
   * If the service account is specified, the service account secret token JWT will be used
   * for authenticating with Vault. If the service account selector is not supplied,
   * the secretRef will be used instead.
   */
  readonly serviceAccountRef?: ClusterSecretStoreSpecProviderVaultAuthKubernetesServiceAccountRef;
}

/**
 * Ldap authenticates with Vault by passing username/password pair using
 * the LDAP authentication method
 */
export interface ClusterSecretStoreSpecProviderVaultAuthLdap {
  /**
   * Path where the LDAP authentication backend is mounted
   * in Vault, e.g: "ldap"
   */
  readonly path: string;

  /**
   * SecretRef to a key in a Secret resource containing password for the LDAP
   * user used to authenticate with Vault using the LDAP authentication
   * method
   */
  readonly secretRef?: ClusterSecretStoreSpecProviderVaultAuthLdapSecretRef;

  /**
   * Username is an LDAP username used to authenticate using the LDAP Vault
   * authentication method
   */
  readonly username: string;
}

/** TokenSecretRef authenticates with Vault by presenting a token. */
export interface ClusterSecretStoreSpecProviderVaultAuthTokenSecretRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** UserPass authenticates with Vault by passing username/password pair */
export interface ClusterSecretStoreSpecProviderVaultAuthUserPass {
  /**
   * Path where the UserPassword authentication backend is mounted
   * in Vault, e.g: "userpass"
   */
  readonly path: string;

  /**
   * SecretRef to a key in a Secret resource containing password for the
   * user used to authenticate with Vault using the UserPass authentication
   * method
   */
  readonly secretRef?: ClusterSecretStoreSpecProviderVaultAuthUserPassSecretRef;

  /**
   * Username is a username used to authenticate using the UserPass Vault
   * authentication method
   */
  readonly username: string;
}

/**
 * CertSecretRef is a certificate added to the transport layer
 * when communicating with the Vault server.
 * If no key for the Secret is specified, external-secret will default to 'tls.crt'.
 */
export interface ClusterSecretStoreSpecProviderVaultTlsCertSecretRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/**
 * KeySecretRef to a key in a Secret resource containing client private key
 * added to the transport layer when communicating with the Vault server.
 * If no key for the Secret is specified, external-secret will default to 'tls.key'.
 */
export interface ClusterSecretStoreSpecProviderVaultTlsKeySecretRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/**
 * SecretRef defines the static credentials to use for authentication.
 * If not set, IRSA is used.
 */
export interface ClusterSecretStoreSpecProviderVolcengineAuthSecretRef {
  /** AccessKeyID is the reference to the secret containing the Access Key ID. */
  readonly accessKeyID: ClusterSecretStoreSpecProviderVolcengineAuthSecretRefAccessKeyId;

  /** SecretAccessKey is the reference to the secret containing the Secret Access Key. */
  readonly secretAccessKey: ClusterSecretStoreSpecProviderVolcengineAuthSecretRefSecretAccessKey;

  /** Token is the reference to the secret containing the STS(Security Token Service) Token. */
  readonly token?: ClusterSecretStoreSpecProviderVolcengineAuthSecretRefToken;
}

/** NTLMProtocol configures the store to use NTLM for auth */
export interface ClusterSecretStoreSpecProviderWebhookAuthNtlm {
  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly passwordSecret: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;

  /**
   * SecretKeySelector is a reference to a specific 'key' within a Secret resource.
   * In some instances, `key` is a required field.
   */
  readonly usernameSecret: ClusterSecretStoreSpecProviderKeepersecurityAuthRef;
}

/** Secret ref to fill in credentials */
export interface ClusterSecretStoreSpecProviderWebhookSecretsSecretRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** The authorized key used for authentication */
export interface ClusterSecretStoreSpecProviderYandexcertificatemanagerAuthAuthorizedKeySecretRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** ByName configures the provider to interpret the `data.secretKey.remoteRef.key` field in ExternalSecret as secret name. */
export interface ClusterSecretStoreSpecProviderYandexcertificatemanagerFetchingByName {
  /** The folder to fetch secrets from */
  readonly folderID: string;
}

/**
 * Optional secret field containing a Kubernetes ServiceAccount JWT used
 * for authenticating with Akeyless. If a name is specified without a key,
 * `token` is the default. If one is not specified, the one bound to
 * the controller will be used.
 */
export interface ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/**
 * Optional service account field containing the name of a kubernetes ServiceAccount.
 * If the service account is specified, the service account secret token JWT will be used
 * for authenticating with Akeyless. If the service account selector is not supplied,
 * the secretRef will be used instead.
 */
export interface ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthServiceAccountRef {
  /**
   * Audience specifies the `aud` claim for the service account token
   * If the service account uses a well-known annotation for e.g. IRSA or GCP Workload Identity
   * then this audiences will be appended to the list
   */
  readonly audiences?: readonly string[];

  /** The name of the ServiceAccount resource being referred to. */
  readonly name: string;

  /**
   * Namespace of the resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** The SecretAccessID is used for authentication */
export interface ClusterSecretStoreSpecProviderAkeylessAuthSecretRefSecretRefAccessId {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** The AccessKeyID is used for authentication */
export interface ClusterSecretStoreSpecProviderAlibabaAuthSecretRefAccessKeyIdSecretRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** The AccessKeySecret is used for authentication */
export interface ClusterSecretStoreSpecProviderAlibabaAuthSecretRefAccessKeySecretSecretRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** ServiceAccountSelector is a reference to a ServiceAccount resource. */
export interface ClusterSecretStoreSpecProviderAwsAuthJwtServiceAccountRef {
  /**
   * Audience specifies the `aud` claim for the service account token
   * If the service account uses a well-known annotation for e.g. IRSA or GCP Workload Identity
   * then this audiences will be appended to the list
   */
  readonly audiences?: readonly string[];

  /** The name of the ServiceAccount resource being referred to. */
  readonly name: string;

  /**
   * Namespace of the resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** The SecretAccessKey is used for authentication */
export interface ClusterSecretStoreSpecProviderAwsAuthSecretRefSecretAccessKeySecretRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/**
 * The SessionToken used for authentication
 * This must be defined if AccessKeyID and SecretAccessKey are temporary credentials
 * see: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html
 */
export interface ClusterSecretStoreSpecProviderAwsAuthSecretRefSessionTokenSecretRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** AccessToken used for the bitwarden instance. */
export interface ClusterSecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRefCredentials {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** SecretKey is the Signing Key in PEM format, used for authentication. */
export interface ClusterSecretStoreSpecProviderChefAuthSecretRefPrivateKeySecretRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/**
 * A reference to a specific 'key' containing the Conjur API key
 * within a Secret resource. In some instances, `key` is a required field.
 */
export interface ClusterSecretStoreSpecProviderConjurAuthApikeyApiKeyRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/**
 * A reference to a specific 'key' containing the Conjur username
 * within a Secret resource. In some instances, `key` is a required field.
 */
export interface ClusterSecretStoreSpecProviderConjurAuthApikeyUserRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/**
 * Optional SecretRef that refers to a key in a Secret resource containing JWT token to
 * authenticate with Conjur using the JWT authentication method.
 */
export interface ClusterSecretStoreSpecProviderConjurAuthJwtSecretRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/**
 * Optional ServiceAccountRef specifies the Kubernetes service account for which to request
 * a token for with the `TokenRequest` API.
 */
export interface ClusterSecretStoreSpecProviderConjurAuthJwtServiceAccountRef {
  /**
   * Audience specifies the `aud` claim for the service account token
   * If the service account uses a well-known annotation for e.g. IRSA or GCP Workload Identity
   * then this audiences will be appended to the list
   */
  readonly audiences?: readonly string[];

  /** The name of the ServiceAccount resource being referred to. */
  readonly name: string;

  /**
   * Namespace of the resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** Username / Password is used for authentication. */
export interface ClusterSecretStoreSpecProviderDevice42AuthSecretRefCredentials {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** ServiceAccountRef specifies the Kubernetes ServiceAccount to use for authentication. */
export interface ClusterSecretStoreSpecProviderDopplerAuthOidcConfigServiceAccountRef {
  /**
   * Audience specifies the `aud` claim for the service account token
   * If the service account uses a well-known annotation for e.g. IRSA or GCP Workload Identity
   * then this audiences will be appended to the list
   */
  readonly audiences?: readonly string[];

  /** The name of the ServiceAccount resource being referred to. */
  readonly name: string;

  /**
   * Namespace of the resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/**
 * The DopplerToken is used for authentication.
 * See https://docs.doppler.com/reference/api#authentication for auth token types.
 * The Key attribute defaults to dopplerToken if not specified.
 */
export interface ClusterSecretStoreSpecProviderDopplerAuthSecretRefDopplerToken {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** AppID is the reference to the secret containing the Application ID. */
export interface ClusterSecretStoreSpecProviderDvlsAuthSecretRefAppId {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** AppSecret is the reference to the secret containing the Application Secret. */
export interface ClusterSecretStoreSpecProviderDvlsAuthSecretRefAppSecret {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/**
 * awsSecurityCredentials is for configuring AWS region and credentials to use for obtaining the access token,
 * when using the AWS metadata server is not an option.
 */
export interface ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials {
  /**
   * awsCredentialsSecretRef is the reference to the secret which holds the AWS credentials.
   * Secret should be created with below names for keys
   * - aws_access_key_id: Access Key ID, which is the unique identifier for the AWS account or the IAM user.
   * - aws_secret_access_key: Secret Access Key, which is used to authenticate requests made to AWS services.
   * - aws_session_token: Session Token, is the short-lived token to authenticate requests made to AWS services.
   */
  readonly awsCredentialsSecretRef: ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef;

  /** region is for configuring the AWS region to be used. */
  readonly region: string;
}

/**
 * credConfig holds the configmap reference containing the GCP external account credential configuration in JSON format and the key name containing the json data.
 * For using Kubernetes cluster as the identity provider, use serviceAccountRef instead. Operators mounted serviceaccount token cannot be used as the token source, instead
 * serviceAccountRef must be used by providing operators service account details.
 */
export interface ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig {
  /** key name holding the external account credential config. */
  readonly key: string;

  /** name of the configmap. */
  readonly name: string;

  /** namespace in which the configmap exists. If empty, configmap will looked up in local namespace. */
  readonly namespace?: string;
}

/**
 * serviceAccountRef is the reference to the kubernetes ServiceAccount to be used for obtaining the tokens,
 * when Kubernetes is configured as provider in workload identity pool.
 */
export interface ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationServiceAccountRef {
  /**
   * Audience specifies the `aud` claim for the service account token
   * If the service account uses a well-known annotation for e.g. IRSA or GCP Workload Identity
   * then this audiences will be appended to the list
   */
  readonly audiences?: readonly string[];

  /** The name of the ServiceAccount resource being referred to. */
  readonly name: string;

  /**
   * Namespace of the resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** AccessToken is used for authentication. */
export interface ClusterSecretStoreSpecProviderGitlabAuthSecretRefAccessToken {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** SecretRef is a reference to a secret containing the ngrok API key. */
export interface ClusterSecretStoreSpecProviderNgrokAuthApiKeySecretRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** The ConnectToken is used for authentication to a 1Password Connect Server. */
export interface ClusterSecretStoreSpecProviderOnepasswordAuthSecretRefConnectTokenSecretRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** Fingerprint is the fingerprint of the API private key. */
export interface ClusterSecretStoreSpecProviderOracleAuthSecretRefFingerprint {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** PrivateKey is the user's API Signing Key in PEM format, used for authentication. */
export interface ClusterSecretStoreSpecProviderOracleAuthSecretRefPrivatekey {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** The AccessToken is used for authentication */
export interface ClusterSecretStoreSpecProviderPreviderAuthSecretRefAccessToken {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/**
 * Reference to a key in a Secret that contains the App Role ID used
 * to authenticate with Vault.
 * The `key` field must be specified and denotes which entry within the Secret
 * resource is used as the app role id.
 */
export interface ClusterSecretStoreSpecProviderVaultAuthAppRoleRoleRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/**
 * Reference to a key in a Secret that contains the App Role secret used
 * to authenticate with Vault.
 * The `key` field must be specified and denotes which entry within the Secret
 * resource is used as the app role secret.
 */
export interface ClusterSecretStoreSpecProviderVaultAuthAppRoleSecretRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/**
 * ClientCert is a certificate to authenticate using the Cert Vault
 * authentication method
 */
export interface ClusterSecretStoreSpecProviderVaultAuthCertClientCert {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/**
 * SecretRef to a key in a Secret resource containing client private key to
 * authenticate with Vault using the Cert authentication method
 */
export interface ClusterSecretStoreSpecProviderVaultAuthCertSecretRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** Specify credentials in a Secret object */
export interface ClusterSecretStoreSpecProviderVaultAuthGcpSecretRef {
  /** The SecretAccessKey is used for authentication */
  readonly secretAccessKeySecretRef?: ClusterSecretStoreSpecProviderAwsAuthSecretRefSecretAccessKeySecretRef;
}

/** ServiceAccountRef to a service account for impersonation */
export interface ClusterSecretStoreSpecProviderVaultAuthGcpServiceAccountRef {
  /**
   * Audience specifies the `aud` claim for the service account token
   * If the service account uses a well-known annotation for e.g. IRSA or GCP Workload Identity
   * then this audiences will be appended to the list
   */
  readonly audiences?: readonly string[];

  /** The name of the ServiceAccount resource being referred to. */
  readonly name: string;

  /**
   * Namespace of the resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** Specify a service account with Workload Identity */
export interface ClusterSecretStoreSpecProviderVaultAuthGcpWorkloadIdentity {
  /**
   * ClusterLocation is the location of the cluster
   * If not specified, it fetches information from the metadata server
   */
  readonly clusterLocation?: string;

  /**
   * ClusterName is the name of the cluster
   * If not specified, it fetches information from the metadata server
   */
  readonly clusterName?: string;

  /**
   * ClusterProjectID is the project ID of the cluster
   * If not specified, it fetches information from the metadata server
   */
  readonly clusterProjectID?: string;

  /** ServiceAccountSelector is a reference to a ServiceAccount resource. */
  readonly serviceAccountRef: ClusterSecretStoreSpecProviderAwsAuthJwtServiceAccountRef;
}

/** Specify a service account with IRSA enabled */
export interface ClusterSecretStoreSpecProviderVaultAuthIamJwt {
  /** ServiceAccountSelector is a reference to a ServiceAccount resource. */
  readonly serviceAccountRef?: ClusterSecretStoreSpecProviderAwsAuthJwtServiceAccountRef;
}

/** Specify credentials in a Secret object */
export interface ClusterSecretStoreSpecProviderVaultAuthIamSecretRef {
  /** The AccessKeyID is used for authentication */
  readonly accessKeyIDSecretRef?: ClusterSecretStoreSpecProviderAlibabaAuthSecretRefAccessKeyIdSecretRef;

  /** The SecretAccessKey is used for authentication */
  readonly secretAccessKeySecretRef?: ClusterSecretStoreSpecProviderAwsAuthSecretRefSecretAccessKeySecretRef;

  /**
   * The SessionToken used for authentication
   * This must be defined if AccessKeyID and SecretAccessKey are temporary credentials
   * see: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html
   */
  readonly sessionTokenSecretRef?: ClusterSecretStoreSpecProviderAwsAuthSecretRefSessionTokenSecretRef;
}

/**
 * Optional ServiceAccountToken specifies the Kubernetes service account for which to request
 * a token for with the `TokenRequest` API.
 */
export interface ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken {
  /**
   * Optional audiences field that will be used to request a temporary Kubernetes service
   * account token for the service account referenced by `serviceAccountRef`.
   * Defaults to a single audience `vault` it not specified.
   * Deprecated: use serviceAccountRef.Audiences instead
   */
  readonly audiences?: readonly string[];

  /**
   * Optional expiration time in seconds that will be used to request a temporary
   * Kubernetes service account token for the service account referenced by
   * `serviceAccountRef`.
   * Deprecated: this will be removed in the future.
   * Defaults to 10 minutes.
   */
  readonly expirationSeconds?: number;

  /** Service account field containing the name of a kubernetes ServiceAccount. */
  readonly serviceAccountRef: ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountTokenServiceAccountRef;
}

/**
 * Optional SecretRef that refers to a key in a Secret resource containing JWT token to
 * authenticate with Vault using the JWT/OIDC authentication method.
 */
export interface ClusterSecretStoreSpecProviderVaultAuthJwtSecretRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/**
 * Optional secret field containing a Kubernetes ServiceAccount JWT used
 * for authenticating with Vault. If a name is specified without a key,
 * `token` is the default. If one is not specified, the one bound to
 * the controller will be used.
 */
export interface ClusterSecretStoreSpecProviderVaultAuthKubernetesSecretRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/**
 * Optional service account field containing the name of a kubernetes ServiceAccount.
 * If the service account is specified, the service account secret token JWT will be used
 * for authenticating with Vault. If the service account selector is not supplied,
 * the secretRef will be used instead.
 */
export interface ClusterSecretStoreSpecProviderVaultAuthKubernetesServiceAccountRef {
  /**
   * Audience specifies the `aud` claim for the service account token
   * If the service account uses a well-known annotation for e.g. IRSA or GCP Workload Identity
   * then this audiences will be appended to the list
   */
  readonly audiences?: readonly string[];

  /** The name of the ServiceAccount resource being referred to. */
  readonly name: string;

  /**
   * Namespace of the resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/**
 * SecretRef to a key in a Secret resource containing password for the LDAP
 * user used to authenticate with Vault using the LDAP authentication
 * method
 */
export interface ClusterSecretStoreSpecProviderVaultAuthLdapSecretRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/**
 * SecretRef to a key in a Secret resource containing password for the
 * user used to authenticate with Vault using the UserPass authentication
 * method
 */
export interface ClusterSecretStoreSpecProviderVaultAuthUserPassSecretRef {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** AccessKeyID is the reference to the secret containing the Access Key ID. */
export interface ClusterSecretStoreSpecProviderVolcengineAuthSecretRefAccessKeyId {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** SecretAccessKey is the reference to the secret containing the Secret Access Key. */
export interface ClusterSecretStoreSpecProviderVolcengineAuthSecretRefSecretAccessKey {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/** Token is the reference to the secret containing the STS(Security Token Service) Token. */
export interface ClusterSecretStoreSpecProviderVolcengineAuthSecretRefToken {
  /**
   * A key in the referenced Secret.
   * Some instances of this field may be defaulted, in others it may be required.
   */
  readonly key?: string;

  /** The name of the Secret resource being referred to. */
  readonly name?: string;

  /**
   * The namespace of the Secret resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/**
 * awsCredentialsSecretRef is the reference to the secret which holds the AWS credentials.
 * Secret should be created with below names for keys
 * - aws_access_key_id: Access Key ID, which is the unique identifier for the AWS account or the IAM user.
 * - aws_secret_access_key: Secret Access Key, which is used to authenticate requests made to AWS services.
 * - aws_session_token: Session Token, is the short-lived token to authenticate requests made to AWS services.
 */
export interface ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef {
  /** name of the secret. */
  readonly name: string;

  /** namespace in which the secret exists. If empty, secret will looked up in local namespace. */
  readonly namespace?: string;
}

/** Service account field containing the name of a kubernetes ServiceAccount. */
export interface ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountTokenServiceAccountRef {
  /**
   * Audience specifies the `aud` claim for the service account token
   * If the service account uses a well-known annotation for e.g. IRSA or GCP Workload Identity
   * then this audiences will be appended to the list
   */
  readonly audiences?: readonly string[];

  /** The name of the ServiceAccount resource being referred to. */
  readonly name: string;

  /**
   * Namespace of the resource being referred to.
   * Ignored if referent is not cluster-scoped, otherwise defaults to the namespace of the referent.
   */
  readonly namespace?: string;
}

/**
 * ExternalSecret is the Schema for the external-secrets API.
 * It defines how to fetch data from external APIs and make it available as Kubernetes Secrets.
 */
export interface ExternalSecretProps {
  readonly metadata?: ApiObjectMetadata;

  /** ExternalSecretSpec defines the desired state of ExternalSecret. */
  readonly spec?: ExternalSecretSpec;
}

/** ExternalSecretSpec defines the desired state of ExternalSecret. */
export interface ExternalSecretSpec {
  /** Data defines the connection between the Kubernetes Secret keys and the Provider data */
  readonly data?: readonly ExternalSecretSpecData[];

  /**
   * DataFrom is used to fetch all properties from a specific Provider data
   * If multiple entries are specified, the Secret keys are merged in the specified order
   */
  readonly dataFrom?: readonly ExternalSecretSpecDataFrom[];

  /**
   * RefreshInterval is the amount of time before the values are read again from the SecretStore provider,
   * specified as Golang Duration strings.
   * Valid time units are "ns", "us" (or "µs"), "ms", "s", "m", "h"
   * Example values: "1h0m0s", "2h30m0s", "10m0s"
   * May be set to "0s" to fetch and create it once. Defaults to 1h0m0s.
   */
  readonly refreshInterval?: string;

  /**
   * RefreshPolicy determines how the ExternalSecret should be refreshed:
   * - CreatedOnce: Creates the Secret only if it does not exist and does not update it thereafter
   * - Periodic: Synchronizes the Secret from the external source at regular intervals specified by refreshInterval.
   * No periodic updates occur if refreshInterval is 0.
   * - OnChange: Only synchronizes the Secret when the ExternalSecret's metadata or specification changes
   */
  readonly refreshPolicy?: ExternalSecretSpecRefreshPolicy;

  /** SecretStoreRef defines which SecretStore to fetch the ExternalSecret data. */
  readonly secretStoreRef?: ExternalSecretSpecSecretStoreRef;

  /**
   * ExternalSecretTarget defines the Kubernetes Secret to be created,
   * there can be only one target per ExternalSecret.
   */
  readonly target?: ExternalSecretSpecTarget;
}

/** ExternalSecretData defines the connection between the Kubernetes Secret key (spec.data.<key>) and the Provider data. */
export interface ExternalSecretSpecData {
  /**
   * RemoteRef points to the remote secret and defines
   * which secret (version/property/..) to fetch.
   */
  readonly remoteRef: ExternalSecretSpecDataRemoteRef;

  /** The key in the Kubernetes Secret to store the value. */
  readonly secretKey: string;

  /**
   * SourceRef allows you to override the source
   * from which the value will be pulled.
   */
  readonly sourceRef?: ExternalSecretSpecDataSourceRef;
}

/**
 * ExternalSecretDataFromRemoteRef defines the connection between the Kubernetes Secret keys and the Provider data
 * when using DataFrom to fetch multiple values from a Provider.
 */
export interface ExternalSecretSpecDataFrom {
  /**
   * Used to extract multiple key/value pairs from one secret
   * Note: Extract does not support sourceRef.Generator or sourceRef.GeneratorRef.
   */
  readonly extract?: ExternalSecretSpecDataFromExtract;

  /**
   * Used to find secrets based on tags or regular expressions
   * Note: Find does not support sourceRef.Generator or sourceRef.GeneratorRef.
   */
  readonly find?: ExternalSecretSpecDataFromFind;

  /**
   * Used to rewrite secret Keys after getting them from the secret Provider
   * Multiple Rewrite operations can be provided. They are applied in a layered order (first to last)
   */
  readonly rewrite?: readonly ExternalSecretSpecDataFromRewrite[];

  /**
   * SourceRef points to a store or generator
   * which contains secret values ready to use.
   * Use this in combination with Extract or Find pull values out of
   * a specific SecretStore.
   * When sourceRef points to a generator Extract or Find is not supported.
   * The generator returns a static map of values
   */
  readonly sourceRef?: ExternalSecretSpecDataFromSourceRef;
}

/**
 * RefreshPolicy determines how the ExternalSecret should be refreshed:
 * - CreatedOnce: Creates the Secret only if it does not exist and does not update it thereafter
 * - Periodic: Synchronizes the Secret from the external source at regular intervals specified by refreshInterval.
 * No periodic updates occur if refreshInterval is 0.
 * - OnChange: Only synchronizes the Secret when the ExternalSecret's metadata or specification changes
 */
export type ExternalSecretSpecRefreshPolicy = 'CreatedOnce' | 'Periodic' | 'OnChange';

/** SecretStoreRef defines which SecretStore to fetch the ExternalSecret data. */
export interface ExternalSecretSpecSecretStoreRef {
  /**
   * Kind of the SecretStore resource (SecretStore or ClusterSecretStore)
   * Defaults to `SecretStore`
   */
  readonly kind?: ExternalSecretSpecSecretStoreRefKind;

  /** Name of the SecretStore resource */
  readonly name?: string;
}

/**
 * ExternalSecretTarget defines the Kubernetes Secret to be created,
 * there can be only one target per ExternalSecret.
 */
export interface ExternalSecretSpecTarget {
  /**
   * CreationPolicy defines rules on how to create the resulting Secret.
   * Defaults to "Owner"
   */
  readonly creationPolicy?: ExternalSecretSpecTargetCreationPolicy;

  /**
   * DeletionPolicy defines rules on how to delete the resulting Secret.
   * Defaults to "Retain"
   */
  readonly deletionPolicy?: ExternalSecretSpecTargetDeletionPolicy;

  /** Immutable defines if the final secret will be immutable */
  readonly immutable?: boolean;

  /**
   * Manifest defines a custom Kubernetes resource to create instead of a Secret.
   * When specified, ExternalSecret will create the resource type defined here
   * (e.g., ConfigMap, Custom Resource) instead of a Secret.
   * Warning: Using Generic target. Make sure access policies and encryption are properly configured.
   */
  readonly manifest?: ExternalSecretSpecTargetManifest;

  /**
   * The name of the Secret resource to be managed.
   * Defaults to the .metadata.name of the ExternalSecret resource
   */
  readonly name?: string;

  /** Template defines a blueprint for the created Secret resource. */
  readonly template?: ExternalSecretSpecTargetTemplate;
}

/**
 * RemoteRef points to the remote secret and defines
 * which secret (version/property/..) to fetch.
 */
export interface ExternalSecretSpecDataRemoteRef {
  /** Used to define a conversion Strategy */
  readonly conversionStrategy?: ExternalSecretSpecDataRemoteRefConversionStrategy;

  /** Used to define a decoding Strategy */
  readonly decodingStrategy?: ExternalSecretSpecDataRemoteRefDecodingStrategy;

  /** Key is the key used in the Provider, mandatory */
  readonly key: string;

  /** Policy for fetching tags/labels from provider secrets, possible options are Fetch, None. Defaults to None */
  readonly metadataPolicy?: ExternalSecretSpecDataRemoteRefMetadataPolicy;

  /** Used to select a specific property of the Provider value (if a map), if supported */
  readonly property?: string;

  /** Used to select a specific version of the Provider value, if supported */
  readonly version?: string;
}

/**
 * SourceRef allows you to override the source
 * from which the value will be pulled.
 */
export interface ExternalSecretSpecDataSourceRef {
  /** GeneratorRef points to a generator custom resource. */
  readonly generatorRef?: ExternalSecretSpecDataSourceRefGeneratorRef;

  /** SecretStoreRef defines which SecretStore to fetch the ExternalSecret data. */
  readonly storeRef?: ExternalSecretSpecSecretStoreRef;
}

/**
 * Used to extract multiple key/value pairs from one secret
 * Note: Extract does not support sourceRef.Generator or sourceRef.GeneratorRef.
 */
export interface ExternalSecretSpecDataFromExtract {
  /** Used to define a conversion Strategy */
  readonly conversionStrategy?: ExternalSecretSpecDataRemoteRefConversionStrategy;

  /** Used to define a decoding Strategy */
  readonly decodingStrategy?: ExternalSecretSpecDataRemoteRefDecodingStrategy;

  /** Key is the key used in the Provider, mandatory */
  readonly key: string;

  /** Policy for fetching tags/labels from provider secrets, possible options are Fetch, None. Defaults to None */
  readonly metadataPolicy?: ExternalSecretSpecDataRemoteRefMetadataPolicy;

  /** Used to select a specific property of the Provider value (if a map), if supported */
  readonly property?: string;

  /** Used to select a specific version of the Provider value, if supported */
  readonly version?: string;
}

/**
 * Used to find secrets based on tags or regular expressions
 * Note: Find does not support sourceRef.Generator or sourceRef.GeneratorRef.
 */
export interface ExternalSecretSpecDataFromFind {
  /** Used to define a conversion Strategy */
  readonly conversionStrategy?: ExternalSecretSpecDataRemoteRefConversionStrategy;

  /** Used to define a decoding Strategy */
  readonly decodingStrategy?: ExternalSecretSpecDataRemoteRefDecodingStrategy;

  /** Finds secrets based on the name. */
  readonly name?: ExternalSecretSpecDataFromFindName;

  /** A root path to start the find operations. */
  readonly path?: string;

  /** Find secrets based on tags. */
  readonly tags?: { readonly [key: string]: string };
}

/** ExternalSecretRewrite defines how to rewrite secret data values before they are written to the Secret. */
export interface ExternalSecretSpecDataFromRewrite {
  /**
   * Used to merge key/values in one single Secret
   * The resulting key will contain all values from the specified secrets
   */
  readonly merge?: ExternalSecretSpecDataFromRewriteMerge;

  /**
   * Used to rewrite with regular expressions.
   * The resulting key will be the output of a regexp.ReplaceAll operation.
   */
  readonly regexp?: ExternalSecretSpecDataFromRewriteRegexp;

  /**
   * Used to apply string transformation on the secrets.
   * The resulting key will be the output of the template applied by the operation.
   */
  readonly transform?: ExternalSecretSpecDataFromRewriteTransform;
}

/**
 * SourceRef points to a store or generator
 * which contains secret values ready to use.
 * Use this in combination with Extract or Find pull values out of
 * a specific SecretStore.
 * When sourceRef points to a generator Extract or Find is not supported.
 * The generator returns a static map of values
 */
export interface ExternalSecretSpecDataFromSourceRef {
  /** GeneratorRef points to a generator custom resource. */
  readonly generatorRef?: ExternalSecretSpecDataSourceRefGeneratorRef;

  /** SecretStoreRef defines which SecretStore to fetch the ExternalSecret data. */
  readonly storeRef?: ExternalSecretSpecSecretStoreRef;
}

/**
 * Kind of the SecretStore resource (SecretStore or ClusterSecretStore)
 * Defaults to `SecretStore`
 */
export type ExternalSecretSpecSecretStoreRefKind = 'SecretStore' | 'ClusterSecretStore';

/**
 * CreationPolicy defines rules on how to create the resulting Secret.
 * Defaults to "Owner"
 */
export type ExternalSecretSpecTargetCreationPolicy = 'Owner' | 'Orphan' | 'Merge' | 'None';

/**
 * DeletionPolicy defines rules on how to delete the resulting Secret.
 * Defaults to "Retain"
 */
export type ExternalSecretSpecTargetDeletionPolicy = 'Delete' | 'Merge' | 'Retain';

/**
 * Manifest defines a custom Kubernetes resource to create instead of a Secret.
 * When specified, ExternalSecret will create the resource type defined here
 * (e.g., ConfigMap, Custom Resource) instead of a Secret.
 * Warning: Using Generic target. Make sure access policies and encryption are properly configured.
 */
export interface ExternalSecretSpecTargetManifest {
  /** APIVersion of the target resource (e.g., "v1" for ConfigMap, "argoproj.io/v1alpha1" for ArgoCD Application) */
  readonly apiVersion: string;

  /** Kind of the target resource (e.g., "ConfigMap", "Application") */
  readonly kind: string;
}

/** Template defines a blueprint for the created Secret resource. */
export interface ExternalSecretSpecTargetTemplate {
  readonly data?: { readonly [key: string]: string };

  /**
   * EngineVersion specifies the template engine version
   * that should be used to compile/execute the
   * template specified in .data and .templateFrom[].
   */
  readonly engineVersion?: ExternalSecretSpecTargetTemplateEngineVersion;

  /** TemplateMergePolicy defines how the rendered template should be merged with the existing Secret data. */
  readonly mergePolicy?: ExternalSecretSpecTargetTemplateMergePolicy;

  /** ExternalSecretTemplateMetadata defines metadata fields for the Secret blueprint. */
  readonly metadata?: ExternalSecretSpecTargetTemplateMetadata;

  readonly templateFrom?: readonly ExternalSecretSpecTargetTemplateTemplateFrom[];

  readonly type?: string;
}

/** Used to define a conversion Strategy */
export type ExternalSecretSpecDataRemoteRefConversionStrategy = 'Default' | 'Unicode';

/** Used to define a decoding Strategy */
export type ExternalSecretSpecDataRemoteRefDecodingStrategy = 'Auto' | 'Base64' | 'Base64URL' | 'None';

/** Policy for fetching tags/labels from provider secrets, possible options are Fetch, None. Defaults to None */
export type ExternalSecretSpecDataRemoteRefMetadataPolicy = 'None' | 'Fetch';

/** GeneratorRef points to a generator custom resource. */
export interface ExternalSecretSpecDataSourceRefGeneratorRef {
  /** Specify the apiVersion of the generator resource */
  readonly apiVersion?: string;

  /** Specify the Kind of the generator resource */
  readonly kind: ExternalSecretSpecDataSourceRefGeneratorRefKind;

  /** Specify the name of the generator resource */
  readonly name: string;
}

/** Finds secrets based on the name. */
export interface ExternalSecretSpecDataFromFindName {
  /** Finds secrets base */
  readonly regexp?: string;
}

/**
 * Used to merge key/values in one single Secret
 * The resulting key will contain all values from the specified secrets
 */
export interface ExternalSecretSpecDataFromRewriteMerge {
  /** Used to define the policy to use in conflict resolution. */
  readonly conflictPolicy?: ExternalSecretSpecDataFromRewriteMergeConflictPolicy;

  /**
   * Used to define the target key of the merge operation.
   * Required if strategy is JSON. Ignored otherwise.
   */
  readonly into?: string;

  /** Used to define key priority in conflict resolution. */
  readonly priority?: readonly string[];

  /** Used to define the policy when a key in the priority list does not exist in the input. */
  readonly priorityPolicy?: ExternalSecretSpecDataFromRewriteMergePriorityPolicy;

  /** Used to define the strategy to use in the merge operation. */
  readonly strategy?: ExternalSecretSpecDataFromRewriteMergeStrategy;
}

/**
 * Used to rewrite with regular expressions.
 * The resulting key will be the output of a regexp.ReplaceAll operation.
 */
export interface ExternalSecretSpecDataFromRewriteRegexp {
  /** Used to define the regular expression of a re.Compiler. */
  readonly source: string;

  /** Used to define the target pattern of a ReplaceAll operation. */
  readonly target: string;
}

/**
 * Used to apply string transformation on the secrets.
 * The resulting key will be the output of the template applied by the operation.
 */
export interface ExternalSecretSpecDataFromRewriteTransform {
  /**
   * Used to define the template to apply on the secret name.
   * `.value ` will specify the secret name in the template.
   */
  readonly template: string;
}

/**
 * EngineVersion specifies the template engine version
 * that should be used to compile/execute the
 * template specified in .data and .templateFrom[].
 */
export type ExternalSecretSpecTargetTemplateEngineVersion = 'v2';

/** TemplateMergePolicy defines how the rendered template should be merged with the existing Secret data. */
export type ExternalSecretSpecTargetTemplateMergePolicy = 'Replace' | 'Merge';

/** ExternalSecretTemplateMetadata defines metadata fields for the Secret blueprint. */
export interface ExternalSecretSpecTargetTemplateMetadata {
  readonly annotations?: { readonly [key: string]: string };

  readonly finalizers?: readonly string[];

  readonly labels?: { readonly [key: string]: string };
}

/**
 * TemplateFrom specifies a source for templates.
 * Each item in the list can either reference a ConfigMap or a Secret resource.
 */
export interface ExternalSecretSpecTargetTemplateTemplateFrom {
  /** TemplateRef specifies a reference to either a ConfigMap or a Secret resource. */
  readonly configMap?: ExternalSecretSpecTargetTemplateTemplateFromConfigMap;

  readonly literal?: string;

  /** TemplateRef specifies a reference to either a ConfigMap or a Secret resource. */
  readonly secret?: ExternalSecretSpecTargetTemplateTemplateFromConfigMap;

  /**
   * Target specifies where to place the template result.
   * For Secret resources, common values are: "Data", "Annotations", "Labels".
   * For custom resources (when spec.target.manifest is set), this supports
   * nested paths like "spec.database.config" or "data".
   */
  readonly target?: string;
}

/** Specify the Kind of the generator resource */
export type ExternalSecretSpecDataSourceRefGeneratorRefKind = 'ACRAccessToken' | 'ClusterGenerator' | 'CloudsmithAccessToken' | 'ECRAuthorizationToken' | 'Fake' | 'GCRAccessToken' | 'GithubAccessToken' | 'QuayAccessToken' | 'Password' | 'SSHKey' | 'STSSessionToken' | 'UUID' | 'VaultDynamicSecret' | 'Webhook' | 'Grafana' | 'MFA';

/** Used to define the policy to use in conflict resolution. */
export type ExternalSecretSpecDataFromRewriteMergeConflictPolicy = 'Ignore' | 'Error';

/** Used to define the policy when a key in the priority list does not exist in the input. */
export type ExternalSecretSpecDataFromRewriteMergePriorityPolicy = 'IgnoreNotFound' | 'Strict';

/** Used to define the strategy to use in the merge operation. */
export type ExternalSecretSpecDataFromRewriteMergeStrategy = 'Extract' | 'JSON';

/** TemplateRef specifies a reference to either a ConfigMap or a Secret resource. */
export interface ExternalSecretSpecTargetTemplateTemplateFromConfigMap {
  /** A list of keys in the ConfigMap/Secret to use as templates for Secret data */
  readonly items: readonly ExternalSecretSpecTargetTemplateTemplateFromConfigMapItems[];

  /** The name of the ConfigMap/Secret resource */
  readonly name: string;
}

/** TemplateRefItem specifies a key in the ConfigMap/Secret to use as a template for Secret data. */
export interface ExternalSecretSpecTargetTemplateTemplateFromConfigMapItems {
  /** A key in the ConfigMap/Secret */
  readonly key: string;

  /** TemplateScope specifies how the template keys should be interpreted. */
  readonly templateAs?: ExternalSecretSpecTargetTemplateTemplateFromConfigMapItemsTemplateAs;
}

/** TemplateScope specifies how the template keys should be interpreted. */
export type ExternalSecretSpecTargetTemplateTemplateFromConfigMapItemsTemplateAs = 'Values' | 'KeysAndValues';

/** SecretStore represents a secure external location for storing secrets, which can be referenced as part of `storeRef` fields. */
export interface SecretStoreProps {
  readonly metadata?: ApiObjectMetadata;

  /** ClusterSecretStoreSpec defines the desired state of SecretStore. */
  readonly spec?: ClusterSecretStoreSpec;
}
