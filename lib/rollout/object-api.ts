import { request as httpRequest, type OutgoingHttpHeaders } from 'node:http';
import { request as httpsRequest, type RequestOptions } from 'node:https';
import { text } from 'node:stream/consumers';
import type { KubeConfig } from '@kubernetes/client-node';
import type { Manifest } from '../render/manifest';
import { kubeConfigFor } from './kube-config';

/** An object as the API server has it. */
export interface LiveObject extends Manifest {
  readonly metadata: Manifest['metadata'] & { readonly managedFields?: readonly ManagedFields[] };
}

/** What is asked of many objects at once. */
export type Metadata = Pick<LiveObject, 'metadata'>;

interface List {
  readonly metadata?: { readonly continue?: string };
  /** The API server writes null where there are none. */
  readonly items: readonly Metadata[] | null;
}

/** @see https://kubernetes.io/docs/reference/using-api/api-concepts/#metadata-only-fetches */
const listOfMetadata = 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1,application/json';

/** Who set which fields of an object. */
export interface ManagedFields {
  readonly manager?: string;
  readonly fieldsV1?: Readonly<Record<string, unknown>>;
}

/** An answer of the API server that is no object; its message may quote what was sent. */
export class Refusal extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

/** Who asks, and how the server is reached. */
interface Access extends RequestOptions {
  readonly headers: OutgoingHttpHeaders;
}

interface Resource {
  readonly name: string;
  readonly kind: string;
  readonly namespaced: boolean;
}

/**
 * Reads and tries objects of any kind just as they are. The client's own types would lose every field that its version
 * of Kubernetes does not have, and give others another name (`from` is `_from` there).
 */
export class ObjectApi {
  private readonly kubeConfig: KubeConfig;
  private readonly access: Promise<Access>;
  private readonly resources = new Map<string, Promise<readonly Resource[]>>();

  constructor(context: string) {
    this.kubeConfig = kubeConfigFor(context);
    this.access = accessTo(this.kubeConfig);
    this.access.catch(() => {}); // told by the first question
  }

  /** The object as it is; undefined where there is none, or where its kind is not known yet. */
  async read(manifest: Manifest): Promise<LiveObject | undefined> {
    const path = await this.pathOf(manifest);
    return path === undefined ? undefined : this.orMissing(this.ask('GET', path));
  }

  /**
   * All objects of the same kind that are in its namespace, by name, with nothing but their metadata. Undefined where they
   * are more than `most`, or not for us to see.
   */
  async listBeside(manifest: Manifest, most: number): Promise<ReadonlyMap<string, Metadata> | undefined> {
    const path = await this.pathOf(manifest);
    if (path === undefined) return new Map();
    const query = `?${new URLSearchParams({ limit: String(most) })}`;
    try {
      const { items, metadata } = await this.ask<List>(
        'GET',
        path.replace(/\/[^/]*$/, query),
        undefined,
        listOfMetadata,
      );
      return metadata?.continue ? undefined : new Map((items ?? []).map((item) => [item.metadata.name, item]));
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  }

  /**
   * The object as it would be once it was applied; nothing is changed.
   * @see https://kubernetes.io/docs/reference/using-api/api-concepts/#dry-run
   */
  async tryToApply(manifest: Manifest, manager: string): Promise<LiveObject> {
    const path = await this.pathOf(manifest);
    const query = new URLSearchParams({ dryRun: 'All', fieldManager: manager, force: 'true' });
    return this.ask('PATCH', `${path}?${query}`, manifest);
  }

  private async pathOf({ apiVersion, kind, metadata }: Manifest): Promise<string | undefined> {
    const base = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
    if (!this.resources.has(base)) {
      const found = this.orMissing(this.ask<{ resources: Resource[] }>('GET', base));
      this.resources.set(
        base,
        found.then((answer) => answer?.resources ?? []),
      );
    }
    const all = (await this.resources.get(base)) ?? [];
    const resource = all.find((one) => one.kind === kind && !one.name.includes('/'));
    if (!resource) return undefined;
    const { namespace = 'default', name } = metadata;
    const within = resource.namespaced ? `/namespaces/${encodeURIComponent(namespace)}` : '';
    return `${base}${within}/${resource.name}/${encodeURIComponent(name)}`;
  }

  private async orMissing<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
    return answer.catch((error: unknown) => {
      if (error instanceof Refusal && error.code === 404) return undefined;
      throw error;
    });
  }

  private async ask<Answer = LiveObject>(
    method: string,
    path: string,
    body?: object,
    accept = 'application/json',
  ): Promise<Answer> {
    const access = await this.access;
    const type = body && { 'content-type': 'application/apply-patch+yaml' };
    const options = { ...access, method, headers: { ...access.headers, accept, ...type } };
    const server = (this.kubeConfig.getCurrentCluster()?.server ?? '').replace(/\/$/, '');
    const send = server.startsWith('https:') ? httpsRequest : httpRequest;
    return new Promise((resolve, reject) => {
      const sent = send(`${server}${path}`, options, (response) => {
        text(response).then((answer) => {
          const { statusCode = 0 } = response;
          if (statusCode < 300) resolve(JSON.parse(answer) as Answer);
          else reject(new Refusal(statusCode, messageOf(answer)));
        }, reject);
      });
      sent.once('error', reject).end(body && JSON.stringify(body));
    });
  }
}

/** With connections that are kept: to make one takes more than a question and its answer. */
async function accessTo(kubeConfig: KubeConfig): Promise<Access> {
  const options: Access = { headers: {} };
  await kubeConfig.applyToHTTPSOptions(options);
  if (options.agent) Object.assign(options.agent, { keepAlive: true });
  return options;
}

function messageOf(answer: string): string {
  try {
    return (JSON.parse(answer) as { message?: string }).message ?? answer;
  } catch {
    return answer;
  }
}

/** The name under which Pulumi's provider applied an object last; it begins so, and the rest is random. */
export function pulumiManagerOf({ metadata }: Metadata): string | undefined {
  const names = (metadata.managedFields ?? []).map(({ manager = '' }) => manager);
  return names.findLast((name) => name.startsWith('pulumi-kubernetes'));
}
