// Made by npm run import; not to be edited. Source: github.com/kyverno/kyverno v1.15.2
import type { ApiObjectMetadata } from 'cdk8s';

/** ClusterPolicy declares validation, mutation, and generation behaviors for matching resources. */
export interface ClusterPolicyProps {
  readonly metadata?: ApiObjectMetadata;

  /** Spec declares policy behaviors. */
  readonly spec: ClusterPolicySpec;
}

/** Spec declares policy behaviors. */
export interface ClusterPolicySpec {
  /**
   * Admission controls if rules are applied during admission.
   * Optional. Default value is "true".
   */
  readonly admission?: boolean;

  /**
   * ApplyRules controls how rules in a policy are applied. Rule are processed in
   * the order of declaration. When set to `One` processing stops after a rule has
   * been applied i.e. the rule matches and results in a pass, fail, or error. When
   * set to `All` all rules in the policy are processed. The default is `All`.
   */
  readonly applyRules?: ClusterPolicySpecApplyRules;

  /**
   * Background controls if rules are applied to existing resources during a background scan.
   * Optional. Default value is "true". The value must be set to "false" if the policy rule
   * uses variables that are only available in the admission review request (e.g. user name).
   */
  readonly background?: boolean;

  /**
   * EmitWarning enables API response warnings for mutate policy rules or validate policy rules with validationFailureAction set to Audit.
   * Enabling this option will extend admission request processing times. The default value is "false".
   */
  readonly emitWarning?: boolean;

  /** Deprecated, use failurePolicy under the webhookConfiguration instead. */
  readonly failurePolicy?: ClusterPolicySpecFailurePolicy;

  /** Deprecated, use generateExisting under the generate rule instead */
  readonly generateExisting?: boolean;

  /** Deprecated, use generateExisting instead */
  readonly generateExistingOnPolicyUpdate?: boolean;

  /** Deprecated, use mutateExistingOnPolicyUpdate under the mutate rule instead */
  readonly mutateExistingOnPolicyUpdate?: boolean;

  /**
   * Rules is a list of Rule instances. A Policy contains multiple rules and
   * each rule can validate, mutate, or generate resources.
   */
  readonly rules?: readonly ClusterPolicySpecRules[];

  /** Deprecated. */
  readonly schemaValidation?: boolean;

  /**
   * UseServerSideApply controls whether to use server-side apply for generate rules
   * If is set to "true" create & update for generate rules will use apply instead of create/update.
   * Defaults to "false" if not specified.
   */
  readonly useServerSideApply?: boolean;

  /** Deprecated, use validationFailureAction under the validate rule instead. */
  readonly validationFailureAction?: ClusterPolicySpecValidationFailureAction;

  /** Deprecated, use validationFailureActionOverrides under the validate rule instead. */
  readonly validationFailureActionOverrides?: readonly ClusterPolicySpecValidationFailureActionOverrides[];

  /** WebhookConfiguration specifies the custom configuration for Kubernetes admission webhookconfiguration. */
  readonly webhookConfiguration?: ClusterPolicySpecWebhookConfiguration;

  /** Deprecated, use webhookTimeoutSeconds under webhookConfiguration instead. */
  readonly webhookTimeoutSeconds?: number;
}

/**
 * ApplyRules controls how rules in a policy are applied. Rule are processed in
 * the order of declaration. When set to `One` processing stops after a rule has
 * been applied i.e. the rule matches and results in a pass, fail, or error. When
 * set to `All` all rules in the policy are processed. The default is `All`.
 */
export type ClusterPolicySpecApplyRules = 'All' | 'One';

/** Deprecated, use failurePolicy under the webhookConfiguration instead. */
export type ClusterPolicySpecFailurePolicy = 'Ignore' | 'Fail';

/**
 * Rule defines a validation, mutation, or generation control for matching resources.
 * Each rules contains a match declaration to select resources, and an optional exclude
 * declaration to specify which resources to exclude.
 */
export interface ClusterPolicySpecRules {
  /**
   * CELPreconditions are used to determine if a policy rule should be applied by evaluating a
   * set of CEL conditions. It can only be used with the validate.cel subrule
   */
  readonly celPreconditions?: readonly ClusterPolicySpecRulesCelPreconditions[];

  /** Context defines variables and data sources that can be used during rule execution. */
  readonly context?: readonly ClusterPolicySpecRulesContext[];

  /**
   * ExcludeResources defines when this policy rule should not be applied. The exclude
   * criteria can include resource information (e.g. kind, name, namespace, labels)
   * and admission review request information like the name or role.
   */
  readonly exclude?: ClusterPolicySpecRulesExclude;

  /** Generation is used to create new resources. */
  readonly generate?: ClusterPolicySpecRulesGenerate;

  /**
   * ImageExtractors defines a mapping from kinds to ImageExtractorConfigs.
   * This config is only valid for verifyImages rules.
   */
  readonly imageExtractors?: { readonly [key: string]: readonly ClusterPolicySpecRulesImageExtractors[] };

  /**
   * MatchResources defines when this policy rule should be applied. The match
   * criteria can include resource information (e.g. kind, name, namespace, labels)
   * and admission review request information like the user name or role.
   * At least one kind is required.
   */
  readonly match: ClusterPolicySpecRulesMatch;

  /** Mutation is used to modify matching resources. */
  readonly mutate?: ClusterPolicySpecRulesMutate;

  /** Name is a label to identify the rule, It must be unique within the policy. */
  readonly name: string;

  /**
   * Preconditions are used to determine if a policy rule should be applied by evaluating a
   * set of conditions. The declaration can contain nested `any` or `all` statements. A direct list
   * of conditions (without `any` or `all` statements is supported for backwards compatibility but
   * will be deprecated in the next major release.
   * See: https://kyverno.io/docs/writing-policies/preconditions/
   */
  readonly preconditions?: unknown;

  /** ReportProperties are the additional properties from the rule that will be added to the policy report result */
  readonly reportProperties?: { readonly [key: string]: string };

  /**
   * SkipBackgroundRequests bypasses admission requests that are sent by the background controller.
   * The default value is set to "true", it must be set to "false" to apply
   * generate and mutateExisting rules to those requests.
   */
  readonly skipBackgroundRequests?: boolean;

  /** Validation is used to validate matching resources. */
  readonly validate?: ClusterPolicySpecRulesValidate;

  /** VerifyImages is used to verify image signatures and mutate them to add a digest */
  readonly verifyImages?: readonly ClusterPolicySpecRulesVerifyImages[];
}

/** Deprecated, use validationFailureAction under the validate rule instead. */
export type ClusterPolicySpecValidationFailureAction = 'audit' | 'enforce';

export interface ClusterPolicySpecValidationFailureActionOverrides {
  /** ValidationFailureAction defines the policy validation failure action */
  readonly action?: ClusterPolicySpecValidationFailureActionOverridesAction;

  /**
   * A label selector is a label query over a set of resources. The result of matchLabels and
   * matchExpressions are ANDed. An empty label selector matches all objects. A null
   * label selector matches no objects.
   */
  readonly namespaceSelector?: ClusterPolicySpecValidationFailureActionOverridesNamespaceSelector;

  readonly namespaces?: readonly string[];
}

/** WebhookConfiguration specifies the custom configuration for Kubernetes admission webhookconfiguration. */
export interface ClusterPolicySpecWebhookConfiguration {
  /**
   * FailurePolicy defines how unexpected policy errors and webhook response timeout errors are handled.
   * Rules within the same policy share the same failure behavior.
   * This field should not be accessed directly, instead `GetFailurePolicy()` should be used.
   * Allowed values are Ignore or Fail. Defaults to Fail.
   */
  readonly failurePolicy?: ClusterPolicySpecWebhookConfigurationFailurePolicy;

  /**
   * MatchCondition configures admission webhook matchConditions.
   * Requires Kubernetes 1.27 or later.
   */
  readonly matchConditions?: readonly ClusterPolicySpecRulesCelPreconditions[];

  /**
   * TimeoutSeconds specifies the maximum time in seconds allowed to apply this policy.
   * After the configured time expires, the admission request may fail, or may simply ignore the policy results,
   * based on the failure policy. The default timeout is 10s, the value must be between 1 and 30 seconds.
   */
  readonly timeoutSeconds?: number;
}

/** MatchCondition represents a condition which must by fulfilled for a request to be sent to a webhook. */
export interface ClusterPolicySpecRulesCelPreconditions {
  /**
   * Expression represents the expression which will be evaluated by CEL. Must evaluate to bool.
   * CEL expressions have access to the contents of the AdmissionRequest and Authorizer, organized into CEL variables:
   */
  readonly expression: string;

  /**
   * Name is an identifier for this match condition, used for strategic merging of MatchConditions,
   * as well as providing an identifier for logging purposes. A good name should be descriptive of
   * the associated expression.
   * Name must be a qualified name consisting of alphanumeric characters, '-', '_' or '.', and
   * must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or
   * '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an
   * optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')
   */
  readonly name: string;
}

/**
 * ContextEntry adds variables and data sources to a rule Context. Either a
 * ConfigMap reference or a APILookup must be provided.
 */
export interface ClusterPolicySpecRulesContext {
  /**
   * APICall is an HTTP request to the Kubernetes API server, or other JSON web service.
   * The data returned is stored in the context with the name for the context entry.
   */
  readonly apiCall?: ClusterPolicySpecRulesContextApiCall;

  /** ConfigMap is the ConfigMap reference. */
  readonly configMap?: ClusterPolicySpecRulesContextConfigMap;

  /** GlobalContextEntryReference is a reference to a cached global context entry. */
  readonly globalReference?: ClusterPolicySpecRulesContextGlobalReference;

  /**
   * ImageRegistry defines requests to an OCI/Docker V2 registry to fetch image
   * details.
   */
  readonly imageRegistry?: ClusterPolicySpecRulesContextImageRegistry;

  /** Name is the variable name. */
  readonly name: string;

  /** Variable defines an arbitrary JMESPath context variable that can be defined inline. */
  readonly variable?: ClusterPolicySpecRulesContextVariable;
}

/**
 * ExcludeResources defines when this policy rule should not be applied. The exclude
 * criteria can include resource information (e.g. kind, name, namespace, labels)
 * and admission review request information like the name or role.
 */
export interface ClusterPolicySpecRulesExclude {
  /** All allows specifying resources which will be ANDed */
  readonly all?: readonly ClusterPolicySpecRulesExcludeAll[];

  /** Any allows specifying resources which will be ORed */
  readonly any?: readonly ClusterPolicySpecRulesExcludeAll[];

  /** ClusterRoles is the list of cluster-wide role names for the user. */
  readonly clusterRoles?: readonly string[];

  /**
   * ResourceDescription contains information about the resource being created or modified.
   * Requires at least one tag to be specified when under MatchResources.
   * Specifying ResourceDescription directly under match is being deprecated.
   * Please specify under "any" or "all" instead.
   */
  readonly resources?: ClusterPolicySpecRulesExcludeResources;

  /** Roles is the list of namespaced role names for the user. */
  readonly roles?: readonly string[];

  /** Subjects is the list of subject names like users, user groups, and service accounts. */
  readonly subjects?: readonly ClusterPolicySpecRulesExcludeSubjects[];
}

/** Generation is used to create new resources. */
export interface ClusterPolicySpecRulesGenerate {
  /** APIVersion specifies resource apiVersion. */
  readonly apiVersion?: string;

  /**
   * Clone specifies the source resource used to populate each generated resource.
   * At most one of Data or Clone can be specified. If neither are provided, the generated
   * resource will be created with default data only.
   */
  readonly clone?: ClusterPolicySpecRulesGenerateClone;

  /** CloneList specifies the list of source resource used to populate each generated resource. */
  readonly cloneList?: ClusterPolicySpecRulesGenerateCloneList;

  /**
   * Data provides the resource declaration used to populate each generated resource.
   * At most one of Data or Clone must be specified. If neither are provided, the generated
   * resource will be created with default data only.
   */
  readonly data?: unknown;

  /** ForEach applies generate rules to a list of sub-elements by creating a context for each entry in the list and looping over it to apply the specified logic. */
  readonly foreach?: readonly ClusterPolicySpecRulesGenerateForeach[];

  /**
   * GenerateExisting controls whether to trigger the rule in existing resources
   * If is set to "true" the rule will be triggered and applied to existing matched resources.
   */
  readonly generateExisting?: boolean;

  /** Kind specifies resource kind. */
  readonly kind?: string;

  /** Name specifies the resource name. */
  readonly name?: string;

  /** Namespace specifies resource namespace. */
  readonly namespace?: string;

  /**
   * OrphanDownstreamOnPolicyDelete controls whether generated resources should be deleted when the rule that generated
   * them is deleted with synchronization enabled. This option is only applicable to generate rules of the data type.
   * See https://kyverno.io/docs/writing-policies/generate/#data-examples.
   * Defaults to "false" if not specified.
   */
  readonly orphanDownstreamOnPolicyDelete?: boolean;

  /**
   * Synchronize controls if generated resources should be kept in-sync with their source resource.
   * If Synchronize is set to "true" changes to generated resources will be overwritten with resource
   * data from Data or the resource specified in the Clone declaration.
   * Optional. Defaults to "false" if not specified.
   */
  readonly synchronize?: boolean;

  /** UID specifies the resource uid. */
  readonly uid?: string;
}

export interface ClusterPolicySpecRulesImageExtractors {
  /**
   * JMESPath is an optional JMESPath expression to apply to the image value.
   * This is useful when the extracted image begins with a prefix like 'docker://'.
   * The 'trim_prefix' function may be used to trim the prefix: trim_prefix(@, 'docker://').
   * Note - Image digest mutation may not be used when applying a JMESPAth to an image.
   */
  readonly jmesPath?: string;

  /**
   * Key is an optional name of the field within 'path' that will be used to uniquely identify an image.
   * Note - this field MUST be unique.
   */
  readonly key?: string;

  /**
   * Name is the entry the image will be available under 'images.<name>' in the context.
   * If this field is not defined, image entries will appear under 'images.custom'.
   */
  readonly name?: string;

  /**
   * Path is the path to the object containing the image field in a custom resource.
   * It should be slash-separated. Each slash-separated key must be a valid YAML key or a wildcard '*'.
   * Wildcard keys are expanded in case of arrays or objects.
   */
  readonly path: string;

  /**
   * Value is an optional name of the field within 'path' that points to the image URI.
   * This is useful when a custom 'key' is also defined.
   */
  readonly value?: string;
}

/**
 * MatchResources defines when this policy rule should be applied. The match
 * criteria can include resource information (e.g. kind, name, namespace, labels)
 * and admission review request information like the user name or role.
 * At least one kind is required.
 */
export interface ClusterPolicySpecRulesMatch {
  /** All allows specifying resources which will be ANDed */
  readonly all?: readonly ClusterPolicySpecRulesExcludeAll[];

  /** Any allows specifying resources which will be ORed */
  readonly any?: readonly ClusterPolicySpecRulesExcludeAll[];

  /** ClusterRoles is the list of cluster-wide role names for the user. */
  readonly clusterRoles?: readonly string[];

  /**
   * ResourceDescription contains information about the resource being created or modified.
   * Requires at least one tag to be specified when under MatchResources.
   * Specifying ResourceDescription directly under match is being deprecated.
   * Please specify under "any" or "all" instead.
   */
  readonly resources?: ClusterPolicySpecRulesExcludeResources;

  /** Roles is the list of namespaced role names for the user. */
  readonly roles?: readonly string[];

  /** Subjects is the list of subject names like users, user groups, and service accounts. */
  readonly subjects?: readonly ClusterPolicySpecRulesExcludeSubjects[];
}

/** Mutation is used to modify matching resources. */
export interface ClusterPolicySpecRulesMutate {
  /** ForEach applies mutation rules to a list of sub-elements by creating a context for each entry in the list and looping over it to apply the specified logic. */
  readonly foreach?: readonly ClusterPolicySpecRulesMutateForeach[];

  /** MutateExistingOnPolicyUpdate controls if the mutateExisting rule will be applied on policy events. */
  readonly mutateExistingOnPolicyUpdate?: boolean;

  /**
   * PatchStrategicMerge is a strategic merge patch used to modify resources.
   * See https://kubernetes.io/docs/tasks/manage-kubernetes-objects/update-api-object-kubectl-patch/
   * and https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/patchesstrategicmerge/.
   */
  readonly patchStrategicMerge?: unknown;

  /**
   * PatchesJSON6902 is a list of RFC 6902 JSON Patch declarations used to modify resources.
   * See https://tools.ietf.org/html/rfc6902 and https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/patchesjson6902/.
   */
  readonly patchesJson6902?: string;

  /** Targets defines the target resources to be mutated. */
  readonly targets?: readonly ClusterPolicySpecRulesMutateTargets[];
}

/** Validation is used to validate matching resources. */
export interface ClusterPolicySpecRulesValidate {
  /** AllowExistingViolations allows prexisting violating resources to continue violating a policy. */
  readonly allowExistingViolations?: boolean;

  /**
   * AnyPattern specifies list of validation patterns. At least one of the patterns
   * must be satisfied for the validation rule to succeed.
   */
  readonly anyPattern?: unknown;

  /** Assert defines a kyverno-json assertion tree. */
  readonly assert?: unknown;

  /** CEL allows validation checks using the Common Expression Language (https://kubernetes.io/docs/reference/using-api/cel/). */
  readonly cel?: ClusterPolicySpecRulesValidateCel;

  /** Deny defines conditions used to pass or fail a validation rule. */
  readonly deny?: ClusterPolicySpecRulesValidateDeny;

  /**
   * FailureAction defines if a validation policy rule violation should block
   * the admission review request (Enforce), or allow (Audit) the admission review request
   * and report an error in a policy report. Optional.
   * Allowed values are Audit or Enforce.
   */
  readonly failureAction?: ClusterPolicySpecRulesValidateFailureAction;

  /**
   * FailureActionOverrides is a Cluster Policy attribute that specifies FailureAction
   * namespace-wise. It overrides FailureAction for the specified namespaces.
   */
  readonly failureActionOverrides?: readonly ClusterPolicySpecValidationFailureActionOverrides[];

  /** ForEach applies validate rules to a list of sub-elements by creating a context for each entry in the list and looping over it to apply the specified logic. */
  readonly foreach?: readonly ClusterPolicySpecRulesValidateForeach[];

  /** Manifest specifies conditions for manifest verification */
  readonly manifests?: ClusterPolicySpecRulesValidateManifests;

  /** Message specifies a custom message to be displayed on failure. */
  readonly message?: string;

  /** Pattern specifies an overlay-style pattern used to check resources. */
  readonly pattern?: unknown;

  /**
   * PodSecurity applies exemptions for Kubernetes Pod Security admission
   * by specifying exclusions for Pod Security Standards controls.
   */
  readonly podSecurity?: ClusterPolicySpecRulesValidatePodSecurity;
}

/**
 * ImageVerification validates that images that match the specified pattern
 * are signed with the supplied public key. Once the image is verified it is
 * mutated to include the SHA digest retrieved during the registration.
 */
export interface ClusterPolicySpecRulesVerifyImages {
  /** Deprecated. */
  readonly additionalExtensions?: { readonly [key: string]: string };

  /** Deprecated. Use annotations per Attestor instead. */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * Attestations are optional checks for signed in-toto Statements used to verify the image.
   * See https://github.com/in-toto/attestation. Kyverno fetches signed attestations from the
   * OCI registry and decodes them into a list of Statement declarations.
   */
  readonly attestations?: readonly ClusterPolicySpecRulesVerifyImagesAttestations[];

  /** Attestors specified the required attestors (i.e. authorities) */
  readonly attestors?: readonly ClusterPolicySpecRulesVerifyImagesAttestors[];

  /**
   * CosignOCI11 enables the experimental OCI 1.1 behaviour in cosign image verification.
   * Defaults to false.
   */
  readonly cosignOCI11?: boolean;

  /** Allowed values are Audit or Enforce. */
  readonly failureAction?: ClusterPolicySpecRulesVerifyImagesFailureAction;

  /** Deprecated. Use ImageReferences instead. */
  readonly image?: string;

  /**
   * ImageReferences is a list of matching image reference patterns. At least one pattern in the
   * list must match the image for the rule to apply. Each image reference consists of a registry
   * address (defaults to docker.io), repository, image, and tag (defaults to latest).
   * Wildcards ('*' and '?') are allowed. See: https://kubernetes.io/docs/concepts/containers/images.
   */
  readonly imageReferences?: readonly string[];

  /** ImageRegistryCredentials provides credentials that will be used for authentication with registry. */
  readonly imageRegistryCredentials?: ClusterPolicySpecRulesVerifyImagesImageRegistryCredentials;

  /** Deprecated. Use KeylessAttestor instead. */
  readonly issuer?: string;

  /** Deprecated. Use StaticKeyAttestor instead. */
  readonly key?: string;

  /**
   * MutateDigest enables replacement of image tags with digests.
   * Defaults to true.
   */
  readonly mutateDigest?: boolean;

  /**
   * Repository is an optional alternate OCI repository to use for image signatures and attestations that match this rule.
   * If specified Repository will override the default OCI image repository configured for the installation.
   * The repository can also be overridden per Attestor or Attestation.
   */
  readonly repository?: string;

  /** Required validates that images are verified i.e. have matched passed a signature or attestation check. */
  readonly required?: boolean;

  /** Deprecated. Use KeylessAttestor instead. */
  readonly roots?: string;

  /**
   * SkipImageReferences is a list of matching image reference patterns that should be skipped.
   * At least one pattern in the list must match the image for the rule to be skipped. Each image reference
   * consists of a registry address (defaults to docker.io), repository, image, and tag (defaults to latest).
   * Wildcards ('*' and '?') are allowed. See: https://kubernetes.io/docs/concepts/containers/images.
   */
  readonly skipImageReferences?: readonly string[];

  /** Deprecated. Use KeylessAttestor instead. */
  readonly subject?: string;

  /**
   * Type specifies the method of signature validation. The allowed options
   * are Cosign, Sigstore Bundle and Notary. By default Cosign is used if a type is not specified.
   */
  readonly type?: ClusterPolicySpecRulesVerifyImagesType;

  /** UseCache enables caching of image verify responses for this rule. */
  readonly useCache?: boolean;

  /**
   * Validation checks conditions across multiple image
   * verification attestations or context entries
   */
  readonly validate?: ClusterPolicySpecRulesVerifyImagesValidate;

  /** VerifyDigest validates that images have a digest. */
  readonly verifyDigest?: boolean;
}

/** ValidationFailureAction defines the policy validation failure action */
export type ClusterPolicySpecValidationFailureActionOverridesAction = 'audit' | 'enforce';

/**
 * A label selector is a label query over a set of resources. The result of matchLabels and
 * matchExpressions are ANDed. An empty label selector matches all objects. A null
 * label selector matches no objects.
 */
export interface ClusterPolicySpecValidationFailureActionOverridesNamespaceSelector {
  /** matchExpressions is a list of label selector requirements. The requirements are ANDed. */
  readonly matchExpressions?: readonly ClusterPolicySpecValidationFailureActionOverridesNamespaceSelectorMatchExpressions[];

  /**
   * matchLabels is a map of {key,value} pairs. A single {key,value} in the matchLabels
   * map is equivalent to an element of matchExpressions, whose key field is "key", the
   * operator is "In", and the values array contains only "value". The requirements are ANDed.
   */
  readonly matchLabels?: { readonly [key: string]: string };
}

/**
 * FailurePolicy defines how unexpected policy errors and webhook response timeout errors are handled.
 * Rules within the same policy share the same failure behavior.
 * This field should not be accessed directly, instead `GetFailurePolicy()` should be used.
 * Allowed values are Ignore or Fail. Defaults to Fail.
 */
export type ClusterPolicySpecWebhookConfigurationFailurePolicy = 'Ignore' | 'Fail';

/**
 * APICall is an HTTP request to the Kubernetes API server, or other JSON web service.
 * The data returned is stored in the context with the name for the context entry.
 */
export interface ClusterPolicySpecRulesContextApiCall {
  /**
   * The data object specifies the POST data sent to the server.
   * Only applicable when the method field is set to POST.
   */
  readonly data?: readonly ClusterPolicySpecRulesContextApiCallData[];

  /**
   * Default is an optional arbitrary JSON object that the context
   * value is set to, if the apiCall returns error.
   */
  readonly default?: unknown;

  /**
   * JMESPath is an optional JSON Match Expression that can be used to
   * transform the JSON response returned from the server. For example
   * a JMESPath of "items | length(@)" applied to the API server response
   * for the URLPath "/apis/apps/v1/deployments" will return the total count
   * of deployments across all namespaces.
   */
  readonly jmesPath?: string;

  /** Method is the HTTP request type (GET or POST). Defaults to GET. */
  readonly method?: ClusterPolicySpecRulesContextApiCallMethod;

  /**
   * Service is an API call to a JSON web service.
   * This is used for non-Kubernetes API server calls.
   * It's mutually exclusive with the URLPath field.
   */
  readonly service?: ClusterPolicySpecRulesContextApiCallService;

  /**
   * URLPath is the URL path to be used in the HTTP GET or POST request to the
   * Kubernetes API server (e.g. "/api/v1/namespaces" or  "/apis/apps/v1/deployments").
   * The format required is the same format used by the `kubectl get --raw` command.
   * See https://kyverno.io/docs/writing-policies/external-data-sources/#variables-from-kubernetes-api-server-calls
   * for details.
   * It's mutually exclusive with the Service field.
   */
  readonly urlPath?: string;
}

/** ConfigMap is the ConfigMap reference. */
export interface ClusterPolicySpecRulesContextConfigMap {
  /** Name is the ConfigMap name. */
  readonly name: string;

  /** Namespace is the ConfigMap namespace. */
  readonly namespace?: string;
}

/** GlobalContextEntryReference is a reference to a cached global context entry. */
export interface ClusterPolicySpecRulesContextGlobalReference {
  /**
   * JMESPath is an optional JSON Match Expression that can be used to
   * transform the JSON response returned from the server. For example
   * a JMESPath of "items | length(@)" applied to the API server response
   * for the URLPath "/apis/apps/v1/deployments" will return the total count
   * of deployments across all namespaces.
   */
  readonly jmesPath?: string;

  /** Name of the global context entry */
  readonly name: string;
}

/**
 * ImageRegistry defines requests to an OCI/Docker V2 registry to fetch image
 * details.
 */
export interface ClusterPolicySpecRulesContextImageRegistry {
  /** ImageRegistryCredentials provides credentials that will be used for authentication with registry */
  readonly imageRegistryCredentials?: ClusterPolicySpecRulesContextImageRegistryImageRegistryCredentials;

  /**
   * JMESPath is an optional JSON Match Expression that can be used to
   * transform the ImageData struct returned as a result of processing
   * the image reference.
   */
  readonly jmesPath?: string;

  /**
   * Reference is image reference to a container image in the registry.
   * Example: ghcr.io/kyverno/kyverno:latest
   */
  readonly reference: string;
}

/** Variable defines an arbitrary JMESPath context variable that can be defined inline. */
export interface ClusterPolicySpecRulesContextVariable {
  /**
   * Default is an optional arbitrary JSON object that the variable may take if the JMESPath
   * expression evaluates to nil
   */
  readonly default?: unknown;

  /**
   * JMESPath is an optional JMESPath Expression that can be used to
   * transform the variable.
   */
  readonly jmesPath?: string;

  /** Value is any arbitrary JSON object representable in YAML or JSON form. */
  readonly value?: unknown;
}

/** ResourceFilter allow users to "AND" or "OR" between resources */
export interface ClusterPolicySpecRulesExcludeAll {
  /** ClusterRoles is the list of cluster-wide role names for the user. */
  readonly clusterRoles?: readonly string[];

  /** ResourceDescription contains information about the resource being created or modified. */
  readonly resources?: ClusterPolicySpecRulesExcludeAllResources;

  /** Roles is the list of namespaced role names for the user. */
  readonly roles?: readonly string[];

  /** Subjects is the list of subject names like users, user groups, and service accounts. */
  readonly subjects?: readonly ClusterPolicySpecRulesExcludeSubjects[];
}

/**
 * ResourceDescription contains information about the resource being created or modified.
 * Requires at least one tag to be specified when under MatchResources.
 * Specifying ResourceDescription directly under match is being deprecated.
 * Please specify under "any" or "all" instead.
 */
export interface ClusterPolicySpecRulesExcludeResources {
  /**
   * Annotations is a  map of annotations (key-value pairs of type string). Annotation keys
   * and values support the wildcard characters "*" (matches zero or many characters) and
   * "?" (matches at least one character).
   */
  readonly annotations?: { readonly [key: string]: string };

  /** Kinds is a list of resource kinds. */
  readonly kinds?: readonly string[];

  /**
   * Name is the name of the resource. The name supports wildcard characters
   * "*" (matches zero or many characters) and "?" (at least one character).
   * NOTE: "Name" is being deprecated in favor of "Names".
   */
  readonly name?: string;

  /**
   * Names are the names of the resources. Each name supports wildcard characters
   * "*" (matches zero or many characters) and "?" (at least one character).
   */
  readonly names?: readonly string[];

  /**
   * NamespaceSelector is a label selector for the resource namespace. Label keys and values
   * in `matchLabels` support the wildcard characters `*` (matches zero or many characters)
   * and `?` (matches one character).Wildcards allows writing label selectors like
   * ["storage.k8s.io/*": "*"]. Note that using ["*" : "*"] matches any key and value but
   * does not match an empty label set.
   */
  readonly namespaceSelector?: ClusterPolicySpecRulesExcludeResourcesNamespaceSelector;

  /**
   * Namespaces is a list of namespaces names. Each name supports wildcard characters
   * "*" (matches zero or many characters) and "?" (at least one character).
   */
  readonly namespaces?: readonly string[];

  /** Operations can contain values ["CREATE, "UPDATE", "CONNECT", "DELETE"], which are used to match a specific action. */
  readonly operations?: readonly ClusterPolicySpecRulesExcludeResourcesOperations[];

  /**
   * Selector is a label selector. Label keys and values in `matchLabels` support the wildcard
   * characters `*` (matches zero or many characters) and `?` (matches one character).
   * Wildcards allows writing label selectors like ["storage.k8s.io/*": "*"]. Note that
   * using ["*" : "*"] matches any key and value but does not match an empty label set.
   */
  readonly selector?: ClusterPolicySpecRulesExcludeResourcesSelector;
}

/**
 * Subject contains a reference to the object or user identities a role binding applies to.  This can either hold a direct API object reference,
 * or a value for non-objects such as user and group names.
 */
export interface ClusterPolicySpecRulesExcludeSubjects {
  /**
   * APIGroup holds the API group of the referenced subject.
   * Defaults to "" for ServiceAccount subjects.
   * Defaults to "rbac.authorization.k8s.io" for User and Group subjects.
   */
  readonly apiGroup?: string;

  /**
   * Kind of object being referenced. Values defined by this API group are "User", "Group", and "ServiceAccount".
   * If the Authorizer does not recognized the kind value, the Authorizer should report an error.
   */
  readonly kind: string;

  /** Name of the object being referenced. */
  readonly name: string;

  /**
   * Namespace of the referenced object.  If the object kind is non-namespace, such as "User" or "Group", and this value is not empty
   * the Authorizer should report an error.
   */
  readonly namespace?: string;
}

/**
 * Clone specifies the source resource used to populate each generated resource.
 * At most one of Data or Clone can be specified. If neither are provided, the generated
 * resource will be created with default data only.
 */
export interface ClusterPolicySpecRulesGenerateClone {
  /** Name specifies name of the resource. */
  readonly name?: string;

  /** Namespace specifies source resource namespace. */
  readonly namespace?: string;
}

/** CloneList specifies the list of source resource used to populate each generated resource. */
export interface ClusterPolicySpecRulesGenerateCloneList {
  /** Kinds is a list of resource kinds. */
  readonly kinds?: readonly string[];

  /** Namespace specifies source resource namespace. */
  readonly namespace?: string;

  /**
   * Selector is a label selector. Label keys and values in `matchLabels`.
   * wildcard characters are not supported.
   */
  readonly selector?: ClusterPolicySpecRulesGenerateCloneListSelector;
}

export interface ClusterPolicySpecRulesGenerateForeach {
  /** APIVersion specifies resource apiVersion. */
  readonly apiVersion?: string;

  /**
   * Clone specifies the source resource used to populate each generated resource.
   * At most one of Data or Clone can be specified. If neither are provided, the generated
   * resource will be created with default data only.
   */
  readonly clone?: ClusterPolicySpecRulesGenerateClone;

  /** CloneList specifies the list of source resource used to populate each generated resource. */
  readonly cloneList?: ClusterPolicySpecRulesGenerateCloneList;

  /** Context defines variables and data sources that can be used during rule execution. */
  readonly context?: readonly ClusterPolicySpecRulesContext[];

  /**
   * Data provides the resource declaration used to populate each generated resource.
   * At most one of Data or Clone must be specified. If neither are provided, the generated
   * resource will be created with default data only.
   */
  readonly data?: unknown;

  /** Kind specifies resource kind. */
  readonly kind?: string;

  /**
   * List specifies a JMESPath expression that results in one or more elements
   * to which the validation logic is applied.
   */
  readonly list?: string;

  /** Name specifies the resource name. */
  readonly name?: string;

  /** Namespace specifies resource namespace. */
  readonly namespace?: string;

  /**
   * AnyAllConditions are used to determine if a policy rule should be applied by evaluating a
   * set of conditions. The declaration can contain nested `any` or `all` statements.
   * See: https://kyverno.io/docs/writing-policies/preconditions/
   */
  readonly preconditions?: ClusterPolicySpecRulesGenerateForeachPreconditions;

  /** UID specifies the resource uid. */
  readonly uid?: string;
}

/** ForEachMutation applies mutation rules to a list of sub-elements by creating a context for each entry in the list and looping over it to apply the specified logic. */
export interface ClusterPolicySpecRulesMutateForeach {
  /** Context defines variables and data sources that can be used during rule execution. */
  readonly context?: readonly ClusterPolicySpecRulesContext[];

  /** Foreach declares a nested foreach iterator */
  readonly foreach?: unknown;

  /**
   * List specifies a JMESPath expression that results in one or more elements
   * to which the validation logic is applied.
   */
  readonly list?: string;

  /**
   * Order defines the iteration order on the list.
   * Can be Ascending to iterate from first to last element or Descending to iterate in from last to first element.
   */
  readonly order?: ClusterPolicySpecRulesMutateForeachOrder;

  /**
   * PatchStrategicMerge is a strategic merge patch used to modify resources.
   * See https://kubernetes.io/docs/tasks/manage-kubernetes-objects/update-api-object-kubectl-patch/
   * and https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/patchesstrategicmerge/.
   */
  readonly patchStrategicMerge?: unknown;

  /**
   * PatchesJSON6902 is a list of RFC 6902 JSON Patch declarations used to modify resources.
   * See https://tools.ietf.org/html/rfc6902 and https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/patchesjson6902/.
   */
  readonly patchesJson6902?: string;

  /**
   * AnyAllConditions are used to determine if a policy rule should be applied by evaluating a
   * set of conditions. The declaration can contain nested `any` or `all` statements.
   * See: https://kyverno.io/docs/writing-policies/preconditions/
   */
  readonly preconditions?: ClusterPolicySpecRulesGenerateForeachPreconditions;
}

/** TargetResourceSpec defines targets for mutating existing resources. */
export interface ClusterPolicySpecRulesMutateTargets {
  /** APIVersion specifies resource apiVersion. */
  readonly apiVersion?: string;

  /** Context defines variables and data sources that can be used during rule execution. */
  readonly context?: readonly ClusterPolicySpecRulesContext[];

  /** Kind specifies resource kind. */
  readonly kind?: string;

  /** Name specifies the resource name. */
  readonly name?: string;

  /** Namespace specifies resource namespace. */
  readonly namespace?: string;

  /**
   * Preconditions are used to determine if a policy rule should be applied by evaluating a
   * set of conditions. The declaration can contain nested `any` or `all` statements. A direct list
   * of conditions (without `any` or `all` statements is supported for backwards compatibility but
   * will be deprecated in the next major release.
   * See: https://kyverno.io/docs/writing-policies/preconditions/
   */
  readonly preconditions?: unknown;

  /** Selector allows you to select target resources with their labels. */
  readonly selector?: ClusterPolicySpecRulesMutateTargetsSelector;

  /** UID specifies the resource uid. */
  readonly uid?: string;
}

/** CEL allows validation checks using the Common Expression Language (https://kubernetes.io/docs/reference/using-api/cel/). */
export interface ClusterPolicySpecRulesValidateCel {
  /** AuditAnnotations contains CEL expressions which are used to produce audit annotations for the audit event of the API request. */
  readonly auditAnnotations?: readonly ClusterPolicySpecRulesValidateCelAuditAnnotations[];

  /** Expressions is a list of CELExpression types. */
  readonly expressions?: readonly ClusterPolicySpecRulesValidateCelExpressions[];

  /**
   * Generate specifies whether to generate a Kubernetes ValidatingAdmissionPolicy from the rule.
   * Optional. Defaults to "false" if not specified.
   */
  readonly generate?: boolean;

  /** ParamKind is a tuple of Group Kind and Version. */
  readonly paramKind?: ClusterPolicySpecRulesValidateCelParamKind;

  /** ParamRef references a parameter resource. */
  readonly paramRef?: ClusterPolicySpecRulesValidateCelParamRef;

  /**
   * Variables contain definitions of variables that can be used in composition of other expressions.
   * Each variable is defined as a named CEL expression.
   * The variables defined here will be available under `variables` in other expressions of the policy.
   */
  readonly variables?: readonly ClusterPolicySpecRulesValidateCelVariables[];
}

/** Deny defines conditions used to pass or fail a validation rule. */
export interface ClusterPolicySpecRulesValidateDeny {
  /**
   * Multiple conditions can be declared under an `any` or `all` statement. A direct list
   * of conditions (without `any` or `all` statements) is also supported for backwards compatibility
   * but will be deprecated in the next major release.
   * See: https://kyverno.io/docs/writing-policies/validate/#deny-rules
   */
  readonly conditions?: unknown;
}

/**
 * FailureAction defines if a validation policy rule violation should block
 * the admission review request (Enforce), or allow (Audit) the admission review request
 * and report an error in a policy report. Optional.
 * Allowed values are Audit or Enforce.
 */
export type ClusterPolicySpecRulesValidateFailureAction = 'Audit' | 'Enforce';

/** ForEachValidation applies validate rules to a list of sub-elements by creating a context for each entry in the list and looping over it to apply the specified logic. */
export interface ClusterPolicySpecRulesValidateForeach {
  /**
   * AnyPattern specifies list of validation patterns. At least one of the patterns
   * must be satisfied for the validation rule to succeed.
   */
  readonly anyPattern?: unknown;

  /** Context defines variables and data sources that can be used during rule execution. */
  readonly context?: readonly ClusterPolicySpecRulesContext[];

  /** Deny defines conditions used to pass or fail a validation rule. */
  readonly deny?: ClusterPolicySpecRulesValidateDeny;

  /**
   * ElementScope specifies whether to use the current list element as the scope for validation. Defaults to "true" if not specified.
   * When set to "false", "request.object" is used as the validation scope within the foreach
   * block to allow referencing other elements in the subtree.
   */
  readonly elementScope?: boolean;

  /** Foreach declares a nested foreach iterator */
  readonly foreach?: unknown;

  /**
   * List specifies a JMESPath expression that results in one or more elements
   * to which the validation logic is applied.
   */
  readonly list?: string;

  /** Pattern specifies an overlay-style pattern used to check resources. */
  readonly pattern?: unknown;

  /**
   * AnyAllConditions are used to determine if a policy rule should be applied by evaluating a
   * set of conditions. The declaration can contain nested `any` or `all` statements.
   * See: https://kyverno.io/docs/writing-policies/preconditions/
   */
  readonly preconditions?: ClusterPolicySpecRulesGenerateForeachPreconditions;
}

/** Manifest specifies conditions for manifest verification */
export interface ClusterPolicySpecRulesValidateManifests {
  /** AnnotationDomain is custom domain of annotation for message and signature. Default is "cosign.sigstore.dev". */
  readonly annotationDomain?: string;

  /** Attestors specified the required attestors (i.e. authorities) */
  readonly attestors?: readonly ClusterPolicySpecRulesVerifyImagesAttestors[];

  /** DryRun configuration */
  readonly dryRun?: ClusterPolicySpecRulesValidateManifestsDryRun;

  /** Fields which will be ignored while comparing manifests. */
  readonly ignoreFields?: readonly ClusterPolicySpecRulesValidateManifestsIgnoreFields[];

  /**
   * Repository is an optional alternate OCI repository to use for resource bundle reference.
   * The repository can be overridden per Attestor or Attestation.
   */
  readonly repository?: string;
}

/**
 * PodSecurity applies exemptions for Kubernetes Pod Security admission
 * by specifying exclusions for Pod Security Standards controls.
 */
export interface ClusterPolicySpecRulesValidatePodSecurity {
  /** Exclude specifies the Pod Security Standard controls to be excluded. */
  readonly exclude?: readonly ClusterPolicySpecRulesValidatePodSecurityExclude[];

  /**
   * Level defines the Pod Security Standard level to be applied to workloads.
   * Allowed values are privileged, baseline, and restricted.
   */
  readonly level?: ClusterPolicySpecRulesValidatePodSecurityLevel;

  /**
   * Version defines the Pod Security Standard versions that Kubernetes supports.
   * Allowed values are v1.19, v1.20, v1.21, v1.22, v1.23, v1.24, v1.25, v1.26, v1.27, v1.28, v1.29, latest. Defaults to latest.
   */
  readonly version?: ClusterPolicySpecRulesValidatePodSecurityVersion;
}

/**
 * Attestation are checks for signed in-toto Statements that are used to verify the image.
 * See https://github.com/in-toto/attestation. Kyverno fetches signed attestations from the
 * OCI registry and decodes them into a list of Statements.
 */
export interface ClusterPolicySpecRulesVerifyImagesAttestations {
  /** Attestors specify the required attestors (i.e. authorities). */
  readonly attestors?: readonly ClusterPolicySpecRulesVerifyImagesAttestors[];

  /**
   * Conditions are used to verify attributes within a Predicate. If no Conditions are specified
   * the attestation check is satisfied as long there are predicates that match the predicate type.
   */
  readonly conditions?: readonly ClusterPolicySpecRulesVerifyImagesAttestationsConditions[];

  /** Name is the variable name. */
  readonly name?: string;

  /** Deprecated in favour of 'Type', to be removed soon */
  readonly predicateType?: string;

  /** Type defines the type of attestation contained within the Statement. */
  readonly type?: string;
}

export interface ClusterPolicySpecRulesVerifyImagesAttestors {
  /**
   * Count specifies the required number of entries that must match. If the count is null, all entries must match
   * (a logical AND). If the count is 1, at least one entry must match (a logical OR). If the count contains a
   * value N, then N must be less than or equal to the size of entries, and at least N entries must match.
   */
  readonly count?: number;

  /**
   * Entries contains the available attestors. An attestor can be a static key,
   * attributes for keyless verification, or a nested attestor declaration.
   */
  readonly entries?: readonly ClusterPolicySpecRulesVerifyImagesAttestorsEntries[];
}

/** Allowed values are Audit or Enforce. */
export type ClusterPolicySpecRulesVerifyImagesFailureAction = 'Audit' | 'Enforce';

/** ImageRegistryCredentials provides credentials that will be used for authentication with registry. */
export interface ClusterPolicySpecRulesVerifyImagesImageRegistryCredentials {
  /** AllowInsecureRegistry allows insecure access to a registry. */
  readonly allowInsecureRegistry?: boolean;

  /**
   * Providers specifies a list of OCI Registry names, whose authentication providers are provided.
   * It can be of one of these values: default,google,azure,amazon,github.
   */
  readonly providers?: readonly ClusterPolicySpecRulesVerifyImagesImageRegistryCredentialsProviders[];

  /**
   * Secrets specifies a list of secrets that are provided for credentials.
   * Secrets must live in the Kyverno namespace.
   */
  readonly secrets?: readonly string[];
}

/**
 * Type specifies the method of signature validation. The allowed options
 * are Cosign, Sigstore Bundle and Notary. By default Cosign is used if a type is not specified.
 */
export type ClusterPolicySpecRulesVerifyImagesType = 'Cosign' | 'SigstoreBundle' | 'Notary';

/**
 * Validation checks conditions across multiple image
 * verification attestations or context entries
 */
export interface ClusterPolicySpecRulesVerifyImagesValidate {
  /** Deny defines conditions used to pass or fail a validation rule. */
  readonly deny?: ClusterPolicySpecRulesValidateDeny;

  /** Message specifies a custom message to be displayed on failure. */
  readonly message?: string;
}

/**
 * A label selector requirement is a selector that contains values, a key, and an operator that
 * relates the key and values.
 */
export interface ClusterPolicySpecValidationFailureActionOverridesNamespaceSelectorMatchExpressions {
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

/** RequestData contains the HTTP POST data */
export interface ClusterPolicySpecRulesContextApiCallData {
  /** Key is a unique identifier for the data value */
  readonly key: string;

  /** Value is the data value */
  readonly value: unknown;
}

/** Method is the HTTP request type (GET or POST). Defaults to GET. */
export type ClusterPolicySpecRulesContextApiCallMethod = 'GET' | 'POST';

/**
 * Service is an API call to a JSON web service.
 * This is used for non-Kubernetes API server calls.
 * It's mutually exclusive with the URLPath field.
 */
export interface ClusterPolicySpecRulesContextApiCallService {
  /**
   * CABundle is a PEM encoded CA bundle which will be used to validate
   * the server certificate.
   */
  readonly caBundle?: string;

  /** Headers is a list of optional HTTP headers to be included in the request. */
  readonly headers?: readonly ClusterPolicySpecRulesContextApiCallServiceHeaders[];

  /**
   * URL is the JSON web service URL. A typical form is
   * `https://{service}.{namespace}:{port}/{path}`.
   */
  readonly url: string;
}

/** ImageRegistryCredentials provides credentials that will be used for authentication with registry */
export interface ClusterPolicySpecRulesContextImageRegistryImageRegistryCredentials {
  /** AllowInsecureRegistry allows insecure access to a registry. */
  readonly allowInsecureRegistry?: boolean;

  /**
   * Providers specifies a list of OCI Registry names, whose authentication providers are provided.
   * It can be of one of these values: default,google,azure,amazon,github.
   */
  readonly providers?: readonly ClusterPolicySpecRulesVerifyImagesImageRegistryCredentialsProviders[];

  /**
   * Secrets specifies a list of secrets that are provided for credentials.
   * Secrets must live in the Kyverno namespace.
   */
  readonly secrets?: readonly string[];
}

/** ResourceDescription contains information about the resource being created or modified. */
export interface ClusterPolicySpecRulesExcludeAllResources {
  /**
   * Annotations is a  map of annotations (key-value pairs of type string). Annotation keys
   * and values support the wildcard characters "*" (matches zero or many characters) and
   * "?" (matches at least one character).
   */
  readonly annotations?: { readonly [key: string]: string };

  /** Kinds is a list of resource kinds. */
  readonly kinds?: readonly string[];

  /**
   * Name is the name of the resource. The name supports wildcard characters
   * "*" (matches zero or many characters) and "?" (at least one character).
   * NOTE: "Name" is being deprecated in favor of "Names".
   */
  readonly name?: string;

  /**
   * Names are the names of the resources. Each name supports wildcard characters
   * "*" (matches zero or many characters) and "?" (at least one character).
   */
  readonly names?: readonly string[];

  /**
   * NamespaceSelector is a label selector for the resource namespace. Label keys and values
   * in `matchLabels` support the wildcard characters `*` (matches zero or many characters)
   * and `?` (matches one character).Wildcards allows writing label selectors like
   * ["storage.k8s.io/*": "*"]. Note that using ["*" : "*"] matches any key and value but
   * does not match an empty label set.
   */
  readonly namespaceSelector?: ClusterPolicySpecRulesExcludeResourcesNamespaceSelector;

  /**
   * Namespaces is a list of namespaces names. Each name supports wildcard characters
   * "*" (matches zero or many characters) and "?" (at least one character).
   */
  readonly namespaces?: readonly string[];

  /** Operations can contain values ["CREATE, "UPDATE", "CONNECT", "DELETE"], which are used to match a specific action. */
  readonly operations?: readonly ClusterPolicySpecRulesExcludeResourcesOperations[];

  /**
   * Selector is a label selector. Label keys and values in `matchLabels` support the wildcard
   * characters `*` (matches zero or many characters) and `?` (matches one character).
   * Wildcards allows writing label selectors like ["storage.k8s.io/*": "*"]. Note that
   * using ["*" : "*"] matches any key and value but does not match an empty label set.
   */
  readonly selector?: ClusterPolicySpecRulesExcludeResourcesSelector;
}

/**
 * NamespaceSelector is a label selector for the resource namespace. Label keys and values
 * in `matchLabels` support the wildcard characters `*` (matches zero or many characters)
 * and `?` (matches one character).Wildcards allows writing label selectors like
 * ["storage.k8s.io/*": "*"]. Note that using ["*" : "*"] matches any key and value but
 * does not match an empty label set.
 */
export interface ClusterPolicySpecRulesExcludeResourcesNamespaceSelector {
  /** matchExpressions is a list of label selector requirements. The requirements are ANDed. */
  readonly matchExpressions?: readonly ClusterPolicySpecValidationFailureActionOverridesNamespaceSelectorMatchExpressions[];

  /**
   * matchLabels is a map of {key,value} pairs. A single {key,value} in the matchLabels
   * map is equivalent to an element of matchExpressions, whose key field is "key", the
   * operator is "In", and the values array contains only "value". The requirements are ANDed.
   */
  readonly matchLabels?: { readonly [key: string]: string };
}

/** AdmissionOperation can have one of the values CREATE, UPDATE, CONNECT, DELETE, which are used to match a specific action. */
export type ClusterPolicySpecRulesExcludeResourcesOperations = 'CREATE' | 'CONNECT' | 'UPDATE' | 'DELETE';

/**
 * Selector is a label selector. Label keys and values in `matchLabels` support the wildcard
 * characters `*` (matches zero or many characters) and `?` (matches one character).
 * Wildcards allows writing label selectors like ["storage.k8s.io/*": "*"]. Note that
 * using ["*" : "*"] matches any key and value but does not match an empty label set.
 */
export interface ClusterPolicySpecRulesExcludeResourcesSelector {
  /** matchExpressions is a list of label selector requirements. The requirements are ANDed. */
  readonly matchExpressions?: readonly ClusterPolicySpecValidationFailureActionOverridesNamespaceSelectorMatchExpressions[];

  /**
   * matchLabels is a map of {key,value} pairs. A single {key,value} in the matchLabels
   * map is equivalent to an element of matchExpressions, whose key field is "key", the
   * operator is "In", and the values array contains only "value". The requirements are ANDed.
   */
  readonly matchLabels?: { readonly [key: string]: string };
}

/**
 * Selector is a label selector. Label keys and values in `matchLabels`.
 * wildcard characters are not supported.
 */
export interface ClusterPolicySpecRulesGenerateCloneListSelector {
  /** matchExpressions is a list of label selector requirements. The requirements are ANDed. */
  readonly matchExpressions?: readonly ClusterPolicySpecValidationFailureActionOverridesNamespaceSelectorMatchExpressions[];

  /**
   * matchLabels is a map of {key,value} pairs. A single {key,value} in the matchLabels
   * map is equivalent to an element of matchExpressions, whose key field is "key", the
   * operator is "In", and the values array contains only "value". The requirements are ANDed.
   */
  readonly matchLabels?: { readonly [key: string]: string };
}

/**
 * AnyAllConditions are used to determine if a policy rule should be applied by evaluating a
 * set of conditions. The declaration can contain nested `any` or `all` statements.
 * See: https://kyverno.io/docs/writing-policies/preconditions/
 */
export interface ClusterPolicySpecRulesGenerateForeachPreconditions {
  /**
   * AllConditions enable variable-based conditional rule execution. This is useful for
   * finer control of when an rule is applied. A condition can reference object data
   * using JMESPath notation.
   * Here, all of the conditions need to pass
   */
  readonly all?: readonly ClusterPolicySpecRulesGenerateForeachPreconditionsAll[];

  /**
   * AnyConditions enable variable-based conditional rule execution. This is useful for
   * finer control of when an rule is applied. A condition can reference object data
   * using JMESPath notation.
   * Here, at least one of the conditions need to pass
   */
  readonly any?: readonly ClusterPolicySpecRulesGenerateForeachPreconditionsAll[];
}

/**
 * Order defines the iteration order on the list.
 * Can be Ascending to iterate from first to last element or Descending to iterate in from last to first element.
 */
export type ClusterPolicySpecRulesMutateForeachOrder = 'Ascending' | 'Descending';

/** Selector allows you to select target resources with their labels. */
export interface ClusterPolicySpecRulesMutateTargetsSelector {
  /** matchExpressions is a list of label selector requirements. The requirements are ANDed. */
  readonly matchExpressions?: readonly ClusterPolicySpecValidationFailureActionOverridesNamespaceSelectorMatchExpressions[];

  /**
   * matchLabels is a map of {key,value} pairs. A single {key,value} in the matchLabels
   * map is equivalent to an element of matchExpressions, whose key field is "key", the
   * operator is "In", and the values array contains only "value". The requirements are ANDed.
   */
  readonly matchLabels?: { readonly [key: string]: string };
}

/** AuditAnnotation describes how to produce an audit annotation for an API request. */
export interface ClusterPolicySpecRulesValidateCelAuditAnnotations {
  /**
   * key specifies the audit annotation key. The audit annotation keys of
   * a ValidatingAdmissionPolicy must be unique. The key must be a qualified
   * name ([A-Za-z0-9][-A-Za-z0-9_.]*) no more than 63 bytes in length.
   */
  readonly key: string;

  /**
   * valueExpression represents the expression which is evaluated by CEL to
   * produce an audit annotation value. The expression must evaluate to either
   * a string or null value. If the expression evaluates to a string, the
   * audit annotation is included with the string value. If the expression
   * evaluates to null or empty string the audit annotation will be omitted.
   * The valueExpression may be no longer than 5kb in length.
   * If the result of the valueExpression is more than 10kb in length, it
   * will be truncated to 10kb.
   */
  readonly valueExpression: string;
}

/** Validation specifies the CEL expression which is used to apply the validation. */
export interface ClusterPolicySpecRulesValidateCelExpressions {
  /**
   * Expression represents the expression which will be evaluated by CEL.
   * ref: https://github.com/google/cel-spec
   * CEL expressions have access to the contents of the API request/response, organized into CEL variables as well as some other useful variables:
   */
  readonly expression: string;

  /**
   * Message represents the message displayed when validation fails. The message is required if the Expression contains
   * line breaks. The message must not contain line breaks.
   * If unset, the message is "failed rule: {Rule}".
   * e.g. "must be a URL with the host matching spec.host"
   * If the Expression contains line breaks. Message is required.
   * The message must not contain line breaks.
   * If unset, the message is "failed Expression: {Expression}".
   */
  readonly message?: string;

  /**
   * messageExpression declares a CEL expression that evaluates to the validation failure message that is returned when this rule fails.
   * Since messageExpression is used as a failure message, it must evaluate to a string.
   * If both message and messageExpression are present on a validation, then messageExpression will be used if validation fails.
   * If messageExpression results in a runtime error, the runtime error is logged, and the validation failure message is produced
   * as if the messageExpression field were unset. If messageExpression evaluates to an empty string, a string with only spaces, or a string
   * that contains line breaks, then the validation failure message will also be produced as if the messageExpression field were unset, and
   * the fact that messageExpression produced an empty string/string with only spaces/string with line breaks will be logged.
   * messageExpression has access to all the same variables as the `expression` except for 'authorizer' and 'authorizer.requestResource'.
   * Example:
   * "object.x must be less than max ("+string(params.max)+")"
   */
  readonly messageExpression?: string;

  /**
   * Reason represents a machine-readable description of why this validation failed.
   * If this is the first validation in the list to fail, this reason, as well as the
   * corresponding HTTP response code, are used in the
   * HTTP response to the client.
   * The currently supported reasons are: "Unauthorized", "Forbidden", "Invalid", "RequestEntityTooLarge".
   * If not set, StatusReasonInvalid is used in the response to the client.
   */
  readonly reason?: string;
}

/** ParamKind is a tuple of Group Kind and Version. */
export interface ClusterPolicySpecRulesValidateCelParamKind {
  /**
   * APIVersion is the API group version the resources belong to.
   * In format of "group/version".
   * Required.
   */
  readonly apiVersion?: string;

  /**
   * Kind is the API kind the resources belong to.
   * Required.
   */
  readonly kind?: string;
}

/** ParamRef references a parameter resource. */
export interface ClusterPolicySpecRulesValidateCelParamRef {
  /** name is the name of the resource being referenced. */
  readonly name?: string;

  /**
   * namespace is the namespace of the referenced resource. Allows limiting
   * the search for params to a specific namespace. Applies to both `name` and
   * `selector` fields.
   */
  readonly namespace?: string;

  /**
   * `parameterNotFoundAction` controls the behavior of the binding when the resource
   * exists, and name or selector is valid, but there are no parameters
   * matched by the binding. If the value is set to `Allow`, then no
   * matched parameters will be treated as successful validation by the binding.
   * If set to `Deny`, then no matched parameters will be subject to the
   * `failurePolicy` of the policy.
   */
  readonly parameterNotFoundAction?: string;

  /**
   * selector can be used to match multiple param objects based on their labels.
   * Supply selector: {} to match all resources of the ParamKind.
   */
  readonly selector?: ClusterPolicySpecRulesValidateCelParamRefSelector;
}

/** Variable is the definition of a variable that is used for composition. A variable is defined as a named expression. */
export interface ClusterPolicySpecRulesValidateCelVariables {
  /**
   * Expression is the expression that will be evaluated as the value of the variable.
   * The CEL expression has access to the same identifiers as the CEL expressions in Validation.
   */
  readonly expression: string;

  /**
   * Name is the name of the variable. The name must be a valid CEL identifier and unique among all variables.
   * The variable can be accessed in other expressions through `variables`
   * For example, if name is "foo", the variable will be available as `variables.foo`
   */
  readonly name: string;
}

/** DryRun configuration */
export interface ClusterPolicySpecRulesValidateManifestsDryRun {
  readonly enable?: boolean;

  readonly namespace?: string;
}

export interface ClusterPolicySpecRulesValidateManifestsIgnoreFields {
  readonly fields?: readonly string[];

  readonly objects?: readonly ClusterPolicySpecRulesValidateManifestsIgnoreFieldsObjects[];
}

/** PodSecurityStandard specifies the Pod Security Standard controls to be excluded. */
export interface ClusterPolicySpecRulesValidatePodSecurityExclude {
  /**
   * ControlName specifies the name of the Pod Security Standard control.
   * See: https://kubernetes.io/docs/concepts/security/pod-security-standards/
   */
  readonly controlName: ClusterPolicySpecRulesValidatePodSecurityExcludeControlName;

  /**
   * Images selects matching containers and applies the container level PSS.
   * Each image is the image name consisting of the registry address, repository, image, and tag.
   * Empty list matches no containers, PSS checks are applied at the pod level only.
   * Wildcards ('*' and '?') are allowed. See: https://kubernetes.io/docs/concepts/containers/images.
   */
  readonly images?: readonly string[];

  /**
   * RestrictedField selects the field for the given Pod Security Standard control.
   * When not set, all restricted fields for the control are selected.
   */
  readonly restrictedField?: string;

  /** Values defines the allowed values that can be excluded. */
  readonly values?: readonly string[];
}

/**
 * Level defines the Pod Security Standard level to be applied to workloads.
 * Allowed values are privileged, baseline, and restricted.
 */
export type ClusterPolicySpecRulesValidatePodSecurityLevel = 'privileged' | 'baseline' | 'restricted';

/**
 * Version defines the Pod Security Standard versions that Kubernetes supports.
 * Allowed values are v1.19, v1.20, v1.21, v1.22, v1.23, v1.24, v1.25, v1.26, v1.27, v1.28, v1.29, latest. Defaults to latest.
 */
export type ClusterPolicySpecRulesValidatePodSecurityVersion = 'v1.19' | 'v1.20' | 'v1.21' | 'v1.22' | 'v1.23' | 'v1.24' | 'v1.25' | 'v1.26' | 'v1.27' | 'v1.28' | 'v1.29' | 'latest';

/**
 * AnyAllConditions consists of conditions wrapped denoting a logical criteria to be fulfilled.
 * AnyConditions get fulfilled when at least one of its sub-conditions passes.
 * AllConditions get fulfilled only when all of its sub-conditions pass.
 */
export interface ClusterPolicySpecRulesVerifyImagesAttestationsConditions {
  /**
   * AllConditions enable variable-based conditional rule execution. This is useful for
   * finer control of when an rule is applied. A condition can reference object data
   * using JMESPath notation.
   * Here, all of the conditions need to pass
   */
  readonly all?: readonly ClusterPolicySpecRulesGenerateForeachPreconditionsAll[];

  /**
   * AnyConditions enable variable-based conditional rule execution. This is useful for
   * finer control of when an rule is applied. A condition can reference object data
   * using JMESPath notation.
   * Here, at least one of the conditions need to pass
   */
  readonly any?: readonly ClusterPolicySpecRulesGenerateForeachPreconditionsAll[];
}

export interface ClusterPolicySpecRulesVerifyImagesAttestorsEntries {
  /**
   * Annotations are used for image verification.
   * Every specified key-value pair must exist and match in the verified payload.
   * The payload may contain other key-value pairs.
   */
  readonly annotations?: { readonly [key: string]: string };

  /** Attestor is a nested set of Attestor used to specify a more complex set of match authorities. */
  readonly attestor?: unknown;

  /** Certificates specifies one or more certificates. */
  readonly certificates?: ClusterPolicySpecRulesVerifyImagesAttestorsEntriesCertificates;

  /**
   * Keyless is a set of attribute used to verify a Sigstore keyless attestor.
   * See https://github.com/sigstore/cosign/blob/main/KEYLESS.md.
   */
  readonly keyless?: ClusterPolicySpecRulesVerifyImagesAttestorsEntriesKeyless;

  /** Keys specifies one or more public keys. */
  readonly keys?: ClusterPolicySpecRulesVerifyImagesAttestorsEntriesKeys;

  /**
   * Repository is an optional alternate OCI repository to use for signatures and attestations that match this rule.
   * If specified Repository will override other OCI image repository locations for this Attestor.
   */
  readonly repository?: string;

  /** Specify signature algorithm for public keys. Supported values are sha224, sha256, sha384 and sha512. */
  readonly signatureAlgorithm?: string;
}

/** ImageRegistryCredentialsProvidersType provides the list of credential providers required. */
export type ClusterPolicySpecRulesVerifyImagesImageRegistryCredentialsProviders = 'default' | 'amazon' | 'azure' | 'google' | 'github';

export interface ClusterPolicySpecRulesContextApiCallServiceHeaders {
  /** Key is the header key */
  readonly key: string;

  /** Value is the header value */
  readonly value: string;
}

/** Condition defines variable-based conditional criteria for rule execution. */
export interface ClusterPolicySpecRulesGenerateForeachPreconditionsAll {
  /** Key is the context entry (using JMESPath) for conditional rule evaluation. */
  readonly key?: unknown;

  /** Message is an optional display message */
  readonly message?: string;

  /**
   * Operator is the conditional operation to perform. Valid operators are:
   * Equals, NotEquals, In, AnyIn, AllIn, NotIn, AnyNotIn, AllNotIn, GreaterThanOrEquals,
   * GreaterThan, LessThanOrEquals, LessThan, DurationGreaterThanOrEquals, DurationGreaterThan,
   * DurationLessThanOrEquals, DurationLessThan
   */
  readonly operator?: ClusterPolicySpecRulesGenerateForeachPreconditionsAllOperator;

  /**
   * Value is the conditional value, or set of values. The values can be fixed set
   * or can be variables declared using JMESPath.
   */
  readonly value?: unknown;
}

/**
 * selector can be used to match multiple param objects based on their labels.
 * Supply selector: {} to match all resources of the ParamKind.
 */
export interface ClusterPolicySpecRulesValidateCelParamRefSelector {
  /** matchExpressions is a list of label selector requirements. The requirements are ANDed. */
  readonly matchExpressions?: readonly ClusterPolicySpecValidationFailureActionOverridesNamespaceSelectorMatchExpressions[];

  /**
   * matchLabels is a map of {key,value} pairs. A single {key,value} in the matchLabels
   * map is equivalent to an element of matchExpressions, whose key field is "key", the
   * operator is "In", and the values array contains only "value". The requirements are ANDed.
   */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface ClusterPolicySpecRulesValidateManifestsIgnoreFieldsObjects {
  readonly group?: string;

  readonly kind?: string;

  readonly name?: string;

  readonly namespace?: string;

  readonly version?: string;
}

/**
 * ControlName specifies the name of the Pod Security Standard control.
 * See: https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export type ClusterPolicySpecRulesValidatePodSecurityExcludeControlName = 'HostProcess' | 'Host Namespaces' | 'Privileged Containers' | 'Capabilities' | 'HostPath Volumes' | 'Host Ports' | 'AppArmor' | 'SELinux' | '/proc Mount Type' | 'Seccomp' | 'Sysctls' | 'Volume Types' | 'Privilege Escalation' | 'Running as Non-root' | 'Running as Non-root user';

/** Certificates specifies one or more certificates. */
export interface ClusterPolicySpecRulesVerifyImagesAttestorsEntriesCertificates {
  /** Cert is an optional PEM-encoded public certificate. */
  readonly cert?: string;

  /** CertChain is an optional PEM encoded set of certificates used to verify. */
  readonly certChain?: string;

  /**
   * CTLog (certificate timestamp log) provides a configuration for validation of Signed Certificate
   * Timestamps (SCTs). If the value is unset, the default behavior by Cosign is used.
   */
  readonly ctlog?: ClusterPolicySpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog;

  /**
   * Rekor provides configuration for the Rekor transparency log service. If an empty object
   * is provided the public instance of Rekor (https://rekor.sigstore.dev) is used.
   */
  readonly rekor?: ClusterPolicySpecRulesVerifyImagesAttestorsEntriesCertificatesRekor;
}

/**
 * Keyless is a set of attribute used to verify a Sigstore keyless attestor.
 * See https://github.com/sigstore/cosign/blob/main/KEYLESS.md.
 */
export interface ClusterPolicySpecRulesVerifyImagesAttestorsEntriesKeyless {
  /** AdditionalExtensions are certificate-extensions used for keyless signing. */
  readonly additionalExtensions?: { readonly [key: string]: string };

  /**
   * CTLog (certificate timestamp log) provides a configuration for validation of Signed Certificate
   * Timestamps (SCTs). If the value is unset, the default behavior by Cosign is used.
   */
  readonly ctlog?: ClusterPolicySpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog;

  /** Issuer is the certificate issuer used for keyless signing. */
  readonly issuer?: string;

  /** IssuerRegExp is the regular expression to match certificate issuer used for keyless signing. */
  readonly issuerRegExp?: string;

  /**
   * Rekor provides configuration for the Rekor transparency log service. If an empty object
   * is provided the public instance of Rekor (https://rekor.sigstore.dev) is used.
   */
  readonly rekor?: ClusterPolicySpecRulesVerifyImagesAttestorsEntriesCertificatesRekor;

  /**
   * Roots is an optional set of PEM encoded trusted root certificates.
   * If not provided, the system roots are used.
   */
  readonly roots?: string;

  /** Subject is the verified identity used for keyless signing, for example the email address. */
  readonly subject?: string;

  /** SubjectRegExp is the regular expression to match identity used for keyless signing, for example the email address. */
  readonly subjectRegExp?: string;
}

/** Keys specifies one or more public keys. */
export interface ClusterPolicySpecRulesVerifyImagesAttestorsEntriesKeys {
  /**
   * CTLog (certificate timestamp log) provides a configuration for validation of Signed Certificate
   * Timestamps (SCTs). If the value is unset, the default behavior by Cosign is used.
   */
  readonly ctlog?: ClusterPolicySpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog;

  /**
   * KMS provides the URI to the public key stored in a Key Management System. See:
   * https://github.com/sigstore/cosign/blob/main/KMS.md
   */
  readonly kms?: string;

  /**
   * Keys is a set of X.509 public keys used to verify image signatures. The keys can be directly
   * specified or can be a variable reference to a key specified in a ConfigMap (see
   * https://kyverno.io/docs/writing-policies/variables/), or reference a standard Kubernetes Secret
   * elsewhere in the cluster by specifying it in the format "k8s://<namespace>/<secret_name>".
   * The named Secret must specify a key `cosign.pub` containing the public key used for
   * verification, (see https://github.com/sigstore/cosign/blob/main/KMS.md#kubernetes-secret).
   * When multiple keys are specified each key is processed as a separate staticKey entry
   * (.attestors[*].entries.keys) within the set of attestors and the count is applied across the keys.
   */
  readonly publicKeys?: string;

  /**
   * Rekor provides configuration for the Rekor transparency log service. If an empty object
   * is provided the public instance of Rekor (https://rekor.sigstore.dev) is used.
   */
  readonly rekor?: ClusterPolicySpecRulesVerifyImagesAttestorsEntriesCertificatesRekor;

  /** Reference to a Secret resource that contains a public key */
  readonly secret?: ClusterPolicySpecRulesVerifyImagesAttestorsEntriesKeysSecret;

  /** Deprecated. Use attestor.signatureAlgorithm instead. */
  readonly signatureAlgorithm?: string;
}

/**
 * Operator is the conditional operation to perform. Valid operators are:
 * Equals, NotEquals, In, AnyIn, AllIn, NotIn, AnyNotIn, AllNotIn, GreaterThanOrEquals,
 * GreaterThan, LessThanOrEquals, LessThan, DurationGreaterThanOrEquals, DurationGreaterThan,
 * DurationLessThanOrEquals, DurationLessThan
 */
export type ClusterPolicySpecRulesGenerateForeachPreconditionsAllOperator = 'Equals' | 'NotEquals' | 'In' | 'AnyIn' | 'AllIn' | 'NotIn' | 'AnyNotIn' | 'AllNotIn' | 'GreaterThanOrEquals' | 'GreaterThan' | 'LessThanOrEquals' | 'LessThan' | 'DurationGreaterThanOrEquals' | 'DurationGreaterThan' | 'DurationLessThanOrEquals' | 'DurationLessThan';

/**
 * CTLog (certificate timestamp log) provides a configuration for validation of Signed Certificate
 * Timestamps (SCTs). If the value is unset, the default behavior by Cosign is used.
 */
export interface ClusterPolicySpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog {
  /**
   * IgnoreSCT defines whether to use the Signed Certificate Timestamp (SCT) log to check for a certificate
   * timestamp. Default is false. Set to true if this was opted out during signing.
   */
  readonly ignoreSCT?: boolean;

  /** PubKey, if set, is used to validate SCTs against a custom source. */
  readonly pubkey?: string;

  /**
   * TSACertChain, if set, is the PEM-encoded certificate chain file for the RFC3161 timestamp authority. Must
   * contain the root CA certificate. Optionally may contain intermediate CA certificates, and
   * may contain the leaf TSA certificate if not present in the timestamurce.
   */
  readonly tsaCertChain?: string;
}

/**
 * Rekor provides configuration for the Rekor transparency log service. If an empty object
 * is provided the public instance of Rekor (https://rekor.sigstore.dev) is used.
 */
export interface ClusterPolicySpecRulesVerifyImagesAttestorsEntriesCertificatesRekor {
  /** IgnoreTlog skips transparency log verification. */
  readonly ignoreTlog?: boolean;

  /**
   * RekorPubKey is an optional PEM-encoded public key to use for a custom Rekor.
   * If set, this will be used to validate transparency log signatures from a custom Rekor.
   */
  readonly pubkey?: string;

  /** URL is the address of the transparency log. Defaults to the public Rekor log instance https://rekor.sigstore.dev. */
  readonly url?: string;
}

/** Reference to a Secret resource that contains a public key */
export interface ClusterPolicySpecRulesVerifyImagesAttestorsEntriesKeysSecret {
  /** Name of the secret. The provided secret must contain a key named cosign.pub. */
  readonly name: string;

  /** Namespace name where the Secret exists. */
  readonly namespace: string;
}
