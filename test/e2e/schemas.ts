import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../lib/render/manifest';
import { kubectl } from './api';

/** Where kubeconform looks for the schema of an object, in its own words: `apps_v1_deployment.json`. */
export const schemaTemplate = '{{.Group}}_{{.ResourceAPIVersion}}_{{.ResourceKind}}.json';

interface Schema {
  readonly type?: string;
  readonly properties?: object;
  readonly additionalProperties?: unknown;
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean;
  readonly 'x-kubernetes-group-version-kind'?: readonly { readonly kind: string }[];
}

/** Writes into a folder what the running API server itself takes as the kinds of these objects, and nothing beyond. */
export function writeSchemas(folder: string, manifests: readonly Manifest[]): void {
  for (const apiVersion of new Set(manifests.map((manifest) => manifest.apiVersion))) {
    const schemas = publishedBy(apiVersion);
    const kinds = manifests.filter((manifest) => manifest.apiVersion === apiVersion).map(({ kind }) => kind);
    for (const kind of new Set(kinds)) {
      const found = Object.entries(schemas).find(([, schema]) =>
        schema['x-kubernetes-group-version-kind']?.some((each) => each.kind === kind),
      );
      if (!found) throw new Error(`the API server has no schema of ${kind} of ${apiVersion}`);
      const group = apiVersion.split('/');
      const name = `${group[0]}_${group.at(-1)}_${kind.toLowerCase()}.json`;
      const schema = { $ref: `#/components/schemas/${found[0]}`, components: { schemas } };
      writeFileSync(join(folder, name), JSON.stringify(schema, closed));
    }
  }
}

function publishedBy(apiVersion: string): Readonly<Record<string, Schema>> {
  const path = apiVersion.includes('/') ? `apis/${apiVersion}` : `api/${apiVersion}`;
  const { status, stdout, stderr } = kubectl(['get', '--raw', `/openapi/v3/${path}`]);
  if (status !== 0) throw new Error(`the API server does not publish ${apiVersion}: ${stderr}`);
  return JSON.parse(stdout).components.schemas;
}

/** A replacer of JSON: an object may have the fields that are listed, where fields are. */
function closed(_: string, value: Schema | null): unknown {
  const open =
    value?.type !== 'object' ||
    !value.properties ||
    value.additionalProperties !== undefined ||
    value['x-kubernetes-preserve-unknown-fields'];
  return open ? value : { ...value, additionalProperties: false };
}
