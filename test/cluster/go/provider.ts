import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoResult, go } from './go';
import { modules, providerVersion } from './tools';

const provider = 'github.com/pulumi/pulumi-kubernetes/provider/v4';

/** The module that is not built from the repository's folder: a file made at build time lies beside its source. */
export const providerModule = 'pulumi-resource-kubernetes';

/**
 * Copies the provider's module into `folder` and writes schema.json beside its main.go, which embeds it. The schema
 * is that of the provider's own module, where it lies in a package that cannot be imported, with the version put in.
 */
export async function writeProviderSource(folder: string): Promise<GoResult> {
  const module = join(modules, providerModule);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(module)) copyFileSync(join(module, name), join(folder, name));
  const result = await go(folder, ['mod', 'download', '-json', provider]);
  if (result.ok) {
    const { Dir: source } = JSON.parse(result.output.join('\n')) as { Dir: string };
    const schema = readFileSync(join(source, 'cmd', providerModule, 'schema.json'), 'utf8');
    writeFileSync(join(folder, 'schema.json'), JSON.stringify({ ...JSON.parse(schema), version: providerVersion }));
  }
  return result;
}
