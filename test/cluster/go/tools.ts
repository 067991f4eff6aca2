import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../common/failure';

/** A program that is built from a Go module of the folder `modules`, which pins its version. */
export interface Tool {
  readonly name: string;
  /** Folder below `modules`. */
  readonly module: string;
  /** Go package of the program. */
  readonly package: string;
  /** Go variables set when it is linked: without them the program does not know its version. */
  readonly variables: Readonly<Record<string, string>>;
  /** Built only where it is asked for by its name. */
  readonly onDemand?: true;
}

/**
 * The Kubernetes provider is 4.25.0, like @pulumi/kubernetes in package.json: the newest one whose source the Go module
 * proxy serves. Its go.mod names the commit, because the releases of this module have no tags of their own.
 */
export const providerVersion = '4.25.0';

export const modules = join(__dirname, '..', 'modules');

const kubernetes = ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'kubectl'];

/** Older releases of Kubernetes, of which the API server alone is built: modules/kubernetes-1.33 pins one. */
export const olderKubernetes: readonly string[] = ['1.33', '1.34'];

/** Every program, in the order of the builds: those of one module, which share most packages, side by side. */
export const tools: readonly Tool[] = [
  tool('etcd', 'go.etcd.io/etcd/server/v3'),
  ...kubernetes.map((name) => ({
    name,
    module: 'kubernetes',
    package: `k8s.io/kubernetes/cmd/${name}`,
    variables: kubernetesVariables('kubernetes'),
  })),
  tool('kwok', 'sigs.k8s.io/kwok/cmd/kwok'),
  tool('kube-score', 'github.com/zegl/kube-score/cmd/kube-score', {
    'main.version': version('kube-score', 'github.com/zegl/kube-score').slice(1),
  }),
  tool('kubeconform', 'github.com/yannh/kubeconform/cmd/kubeconform', {
    'main.version': version('kubeconform', 'github.com/yannh/kubeconform'),
  }),
  tool('pulumi-language-nodejs', 'github.com/pulumi/pulumi/sdk/v3/nodejs/cmd/pulumi-language-nodejs'),
  tool('pulumi', 'github.com/pulumi/pulumi/pkg/v3/cmd/pulumi', {
    'github.com/pulumi/pulumi/sdk/v3/go/common/version.Version': version('pulumi', 'github.com/pulumi/pulumi/pkg/v3'),
  }),
  tool('pulumi-resource-kubernetes', '.', {
    'github.com/pulumi/pulumi-kubernetes/provider/v4/pkg/version.Version': providerVersion,
  }),
  { ...tool('promtool', './cmd/promtool'), onDemand: true },
  { ...tool('helm', 'helm.sh/helm/v3/cmd/helm'), onDemand: true },
  ...olderKubernetes.map((release) => olderApiServer(`kubernetes-${release}`, `kube-apiserver-${release}`)),
];

/** The tools of these names, in the order of the builds. */
export function toolsNamed(names: readonly string[]): Tool[] {
  const unknown = names.find((name) => !tools.some((known) => known.name === name));
  if (unknown !== undefined) {
    throw new Failure(`no program is named ${unknown}; allowed: ${tools.map(({ name }) => name).join(', ')}`);
  }
  return tools.filter(({ name }) => names.includes(name));
}

function tool(name: string, goPackage: string, variables: Readonly<Record<string, string>> = {}): Tool {
  return { name, module: name, package: goPackage, variables };
}

function olderApiServer(module: string, name: string): Tool {
  const goPackage = 'k8s.io/kubernetes/cmd/kube-apiserver';
  return { name, module, package: goPackage, variables: kubernetesVariables(module), onDemand: true };
}

function kubernetesVariables(module: string): Record<string, string> {
  const full = version(module, 'k8s.io/kubernetes');
  const [major = '', minor = ''] = full.slice(1).split('.');
  const prefix = 'k8s.io/component-base/version.git';
  return { [`${prefix}Version`]: full, [`${prefix}Major`]: major, [`${prefix}Minor`]: minor };
}

/** The version of a dependency in the go.mod of a module, with its leading `v`. */
function version(module: string, dependency: string): string {
  const words = goMod(module)
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^require /, '')
        .split(' '),
    );
  const found = words.find(([path, value]) => path === dependency && value?.startsWith('v'));
  if (!found?.[1]) throw new Error(`${dependency} is not in the go.mod of ${module}`);
  return found[1];
}

/** The oldest Go that a module accepts: `1.26.0`. */
export function goVersion(module: string): string {
  return /^go (\S+)$/m.exec(goMod(module))?.[1] ?? '1.0.0';
}

function goMod(module: string): string {
  return readFileSync(join(modules, module, 'go.mod'), 'utf8');
}
