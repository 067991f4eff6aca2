/** A Go module in one of its versions. */
export interface GoModule {
  readonly path: string;
  readonly version: string;
  /** Hash of its content, as in a go.sum. */
  readonly sum: string;
}

/** A Go module that has definitions of custom resources among its files. */
export interface DefinitionModule extends GoModule {
  /** File or folder of the definitions in it. */
  readonly definitions: string;
}

/** The one place of the versions; `npm run import` after a change. None needs a Go newer than test/cluster/modules. */
export const definitionModules: readonly DefinitionModule[] = [
  {
    path: 'github.com/cert-manager/cert-manager',
    version: 'v1.21.2',
    sum: 'h1:UWgoYM+KLNtRlqmoWOKjKBOBUPVHeepQ6/ac3ERJW68=',
    definitions: 'deploy/crds',
  },
  {
    path: 'github.com/external-secrets/external-secrets',
    version: 'v1.3.2',
    sum: 'h1:u2J8RjlHIeF0oZCqtl92adI/uZWUwOesJIDkfql6LqQ=',
    definitions: 'config/crds/bases',
  },
  {
    path: 'github.com/bitnami-labs/sealed-secrets',
    version: 'v0.36.0',
    sum: 'h1:UIAXiGdZJVanVLuAxz6jaQR/WQ6p04ZDdzrBu4FZHiU=',
    definitions: 'helm/sealed-secrets/crds',
  },
  {
    path: 'github.com/prometheus-operator/prometheus-operator',
    version: 'v0.85.0',
    sum: 'h1:M5xLCLEoaW2IJfnuCwFzzpL+jSVQu3KGT84Pye+fW8s=',
    definitions: 'example/prometheus-operator-crd',
  },
  {
    path: 'github.com/kyverno/kyverno',
    version: 'v1.15.2',
    sum: 'h1:1eDivq33TEgHwZkPl/4Id+9p+x6/3ieg1WzBGjmHWk0=',
    definitions: 'config/crds/kyverno/kyverno.io_clusterpolicies.yaml',
  },
  {
    path: 'github.com/kedacore/keda/v2',
    version: 'v2.21.0',
    sum: 'h1:R6z2HZvstK4RLUMxroNACzBj74xGxt3kG59b5Xc+Xps=',
    definitions: 'config/crd/bases',
  },
  {
    path: 'k8s.io/autoscaler/vertical-pod-autoscaler',
    version: 'v1.8.1',
    sum: 'h1:Pe8bV1wozN4gOKO1rleiIY5alIyAXN+DnXDbXQcL4fI=',
    definitions: 'deploy/vpa-v1-crd-gen.yaml',
  },
  {
    path: 'github.com/cloudnative-pg/cloudnative-pg',
    version: 'v1.28.1',
    sum: 'h1:HdOUWgFhta558uHfXeO/199qCApxaj5yi05x6nWNmgs=',
    definitions: 'config/crd/bases',
  },
  {
    path: 'github.com/cloudnative-pg/plugin-barman-cloud',
    version: 'v0.15.0',
    sum: 'h1:gNVytrzzYUE08wxLDrjfJqy1FPPSFkMe1OEr4s4pVI0=',
    definitions: 'config/crd/bases',
  },
  {
    path: 'github.com/vmware-tanzu/velero',
    version: 'v1.18.3',
    sum: 'h1:9uwN5yxTWQl9PsF5ljX4xiG+7VIq3I9mxOQ0DyyZ31A=',
    definitions: 'config/crd/v1/bases',
  },
  {
    path: 'github.com/kubernetes-csi/external-snapshotter/client/v8',
    version: 'v8.7.0',
    sum: 'h1:HVaSUeRRHPu49aSiL8eXOjS9Re9G6pM0NzdTGI7mM14=',
    definitions: 'config/crd',
  },
  {
    path: 'sigs.k8s.io/gateway-api',
    version: 'v1.6.3',
    sum: 'h1:lKpJa5bGlraC/QeACvCpsHLdmO6y0iKfzVl6gzaFEYc=',
    definitions: 'config/crd/standard',
  },
  {
    path: 'github.com/argoproj/argo-cd/v3',
    version: 'v3.4.13',
    sum: 'h1:kmnF4nE5SQ83OhtdX6DMmLSpH0eRIa1gNYdCLNHqB+A=',
    definitions: 'manifests/crds',
  },
  {
    path: 'github.com/argoproj/argo-rollouts',
    version: 'v1.9.2',
    sum: 'h1:NaAtrUjjm9AFAyurAEFRJjP54mk98s8007B3vsdFEbI=',
    definitions: 'manifests/crds',
  },
  {
    path: 'istio.io/api',
    version: 'v1.31.1',
    sum: 'h1:5Yb5ihcz4YQsCkciusK7DnFpBMwRB6EFWeUKH1Atuyk=',
    definitions: 'kubernetes/customresourcedefinitions.gen.yaml',
  },
];
