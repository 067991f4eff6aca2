import { count } from '../../problems/show';
import type { PulumiCommand } from '../commands';
import type { Ended } from './run';

/** What became of one of many stacks. */
export type Result = Ended | { readonly notRun: string };

const words: Readonly<Record<PulumiCommand, (changed: string) => string>> = {
  preview: (changed) => `to be ${changed}`,
  up: (changed) => changed,
  refresh: (changed) => `state: ${changed}`,
  destroy: (changed) => changed,
};

/** Pulumi's names of what it does; a replacement is counted once. */
const operations: readonly (readonly [string, readonly string[]])[] = [
  ['created', ['create', 'import']],
  ['updated', ['update', 'refresh']],
  ['replaced', ['replace']],
  ['deleted', ['delete', 'discard']],
  ['same', ['same', 'read']],
];

/** What was done of a stack, in words. */
export function doneIn(command: PulumiCommand, { changes, isIdle }: Ended): string {
  return isIdle ? `unchanged since its last ${command}` : changesIn(command, changes);
}

/** What an engine did, in words: `2 created, 1 updated, 7 same`. */
function changesIn(command: PulumiCommand, changes: Ended['changes']): string {
  const counts = operations.map(([word, names]) => [word, names.reduce((sum, name) => sum + (changes[name] ?? 0), 0)]);
  const some = counts.filter(([, number]) => number !== 0).map(([word, number]) => `${number} ${word}`);
  return some.length > 0 ? words[command](some.join(', ')) : 'nothing to do';
}

/** True when an engine changed something, or would. */
export function hasChanged({ changes }: Ended): boolean {
  return operations.some(([word, names]) => word !== 'same' && names.some((name) => (changes[name] ?? 0) > 0));
}

/** A line for each stack, and how many of them ended how. */
export function summarize(command: PulumiCommand, results: ReadonlyMap<string, Result>): string[] {
  const width = Math.max(...[...results.keys()].map((name) => name.length));
  const lines = [...results].map(([name, result]) => `${name.padEnd(width)}  ${inWords(command, result)}`);
  const failed = [...results.values()].filter((result) => 'failure' in result && result.failure).length;
  const notRun = [...results.values()].filter((result) => 'notRun' in result).length;
  const done = results.size - failed - notRun;
  return [
    '',
    ...lines,
    `${command}: ${count(results.size, 'stack')}, ${done} done, ${failed} failed, ${notRun} not run`,
  ];
}

function inWords(command: PulumiCommand, result: Result): string {
  if ('notRun' in result) return `not run: ${result.notRun}`;
  const { failure, changes, seconds } = result;
  if (failure === undefined) return `${doneIn(command, result)} (${seconds} s)`;
  const changed = changesIn(command, changes);
  const before = changed === 'nothing to do' ? '' : `; before that ${changed}`;
  return `failed: ${failure}${before} (${seconds} s)`;
}
