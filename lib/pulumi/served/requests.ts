import { RegisterResourceRequest } from '@pulumi/pulumi/proto/resource_pb';
import { type DeclaredComponent, type DeclaredObject, type DeclaredProvider, providerVersion } from '../declared';
import type { StackNames } from '../identity';
import { Struct } from './grpc';

const { CustomTimeouts, PropertyDependencies } = RegisterResourceRequest;

/** The resource that stands for the stack, and above all others. */
export function stackRequest({ project, stack }: StackNames): RegisterResourceRequest {
  return common('pulumi:pulumi:Stack', `${project}-${stack}`, '');
}

export function providerRequest({ type, name, inputs }: DeclaredProvider, parent: string): RegisterResourceRequest {
  return withInputs(common(type, name, parent), inputs).setVersion(providerVersion);
}

export function componentRequest({ type, name }: DeclaredComponent, parent: string): RegisterResourceRequest {
  return common(type, name, parent);
}

/** What an object refers to, as an engine calls it. */
export interface References {
  readonly parent: string;
  readonly provider: string;
  readonly needs: readonly string[];
}

export function objectRequest(
  { type, name, options, aliases }: DeclaredObject,
  inputs: Readonly<Record<string, unknown>>,
  { parent, provider, needs }: References,
): RegisterResourceRequest {
  const { create = '', update = '', delete: removal = '' } = options.customTimeouts ?? {};
  return withInputs(common(type, name, parent), inputs)
    .setVersion(providerVersion)
    .setProvider(provider)
    .setDependenciesList([...needs])
    .setAliasurnsList([...aliases])
    .setProtect(options.protect ?? false)
    .setRetainondelete(options.retainOnDelete ?? false)
    .setIgnorechangesList(options.ignoreChanges ?? [])
    .setReplaceonchangesList(options.replaceOnChanges ?? [])
    .setDeletebeforereplace(options.deleteBeforeReplace ?? false)
    .setDeletebeforereplacedefined(options.deleteBeforeReplace !== undefined)
    .setAdditionalsecretoutputsList((options as { additionalSecretOutputs?: string[] }).additionalSecretOutputs ?? [])
    .setImportid(options.import ?? '')
    .setCustomtimeouts(new CustomTimeouts().setCreate(create).setUpdate(update).setDelete(removal));
}

/** What the SDK says of every resource; a component has no inputs. */
function common(type: string, name: string, parent: string): RegisterResourceRequest {
  return new RegisterResourceRequest()
    .setType(type)
    .setName(name)
    .setParent(parent)
    .setObject(Struct.fromJavaScript({}))
    .setAcceptsecrets(true)
    .setAcceptresources(true)
    .setSupportspartialvalues(true)
    .setSupportsresultreporting(true)
    .setAliasspecs(true)
    .setCustomtimeouts(new CustomTimeouts());
}

/** Of a resource that a plugin manages; no value of it comes from another resource. */
function withInputs(request: RegisterResourceRequest, inputs: Readonly<Record<string, unknown>>) {
  const given = Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== undefined));
  const dependencies = request.getPropertydependenciesMap();
  for (const key of Object.keys(given)) dependencies.set(key, new PropertyDependencies());
  return request.setCustom(true).setObject(Struct.fromJavaScript(given as Parameters<typeof Struct.fromJavaScript>[0]));
}
