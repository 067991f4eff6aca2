import type { Problem } from '../problems/problem';
import { count } from '../problems/show';
import { contextProblems } from '../rollout/cluster';
import { configFile, configuredContext, contextKey, readConfig } from './stack-config';
import type { ListedStack } from './stack-list';

/** A stack of Pulumi and the clusters its objects go to, as `provider` names them; undefined for its own. */
export interface Destination {
  readonly name: string;
  readonly kept: readonly (string | undefined)[];
}

/** Pulumi asks for the passphrase only where there is a terminal; elsewhere its message does not name the stack. */
export function passphraseProblems(stacks: readonly string[]): Problem[] {
  const { PULUMI_CONFIG_PASSPHRASE: phrase, PULUMI_CONFIG_PASSPHRASE_FILE: phraseFile } = process.env;
  if (phrase !== undefined || phraseFile) return [];
  const encrypted = stacks.filter((stack) => readConfig(stack).encryptionsalt !== undefined);
  if (encrypted.length === 0) return [];
  return [
    {
      id: 'passphrase',
      severity: 'error',
      place: 'environment variables',
      property: 'PULUMI_CONFIG_PASSPHRASE',
      got: 'nothing',
      allowed: `the passphrase that ${filesOf(encrypted)} ${encrypted.length > 1 ? 'were' : 'was'} encrypted with`,
      fix: 'export PULUMI_CONFIG_PASSPHRASE, or PULUMI_CONFIG_PASSPHRASE_FILE with the name of a file that holds it',
    },
  ];
}

/** What keeps the contexts of many stacks from being deployed to; a context is asked once, whoever names it. */
export async function destinationProblems(stacks: readonly Destination[]): Promise<Problem[]> {
  const named = stacks.flatMap(({ name, kept }) => [...new Set([undefined, ...kept])].map((one) => source(name, one)));
  const groups = new Map<string, Source & { readonly stacks: string[] }>();
  for (const one of named) {
    const group = one.context ? `${one.key} ${one.context}` : `${one.key} of ${one.stack}`;
    groups.set(group, groups.get(group) ?? { ...one, stacks: [] });
    groups.get(group)?.stacks.push(one.stack);
  }
  const problems = [...groups.values()].map(({ stack, key, context, stacks: users }) => {
    const command = `pulumi config set --stack ${stack} ${key}`;
    return contextProblems(context, { place: filesOf(users), property: key, command });
  });
  return (await Promise.all(problems)).flat();
}

interface Source {
  readonly stack: string;
  readonly key: string;
  readonly context: string | undefined;
}

function source(stack: string, cluster: string | undefined): Source {
  const key = contextKey(cluster);
  return { stack, key, context: configuredContext(stack, key) };
}

/** Stacks that Pulumi does not have yet. */
export function unknownStacks(stacks: readonly string[], listed: readonly ListedStack[]): Problem[] {
  const known = listed.map(({ name }) => name);
  return stacks
    .filter((stack) => !known.includes(stack))
    .map((stack) => ({
      id: 'stack',
      severity: 'error',
      place: 'command line',
      property: 'stack',
      got: `${stack}, which Pulumi does not have`,
      allowed: 'a stack that was initialised',
      fix: `pulumi stack init ${stack}`,
    }));
}

/** `Pulumi.shop.test.yaml and 2 others` */
function filesOf([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? configFile(first) : `${configFile(first)} and ${count(others.length, 'other')}`;
}
