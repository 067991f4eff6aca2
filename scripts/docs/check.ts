import { toPretty } from '../../lib/check/formats/pretty';
import * as limits from '../../lib/check/limits';
import { check } from '../../lib/check/report';
import { foreign, unreadable } from '../../lib/check/unchecked';
import { embed, fence, read } from './files';

const example = 'docs/reviewed.yaml';

/** The generated parts of docs/check.md. */
export function checkPage(): Record<string, string> {
  return {
    example: embed(example, 'yaml'),
    output: fence(output(), 'text'),
    limits: limitTable(),
    unchecked: unchecked(),
  };
}

/** What is really said of the example. */
function output(): string {
  const report = check([{ name: example, text: read(example) }], {});
  return `$ npx holdfast check ${example}\n${toPretty(report, false)}`;
}

function limitTable(): string {
  const rows: readonly (readonly [what: string, most: string])[] = [
    ['a file', mebibytes(limits.mostFileBytes)],
    ['all files of a run', mebibytes(limits.mostBytes)],
    ['documents in a run', number(limits.mostDocuments)],
    ['values in an object, those of aliases as often as they stand there', number(limits.mostValues)],
    ['values of documents with aliases, in a run', number(limits.mostAliasedValues)],
    ['levels of lists and objects in each other', number(limits.mostDepth)],
    ['keys that `<<` merges into a document', number(limits.mostMergedKeys)],
    ['findings, after which no rule is asked any more', number(limits.mostFindings)],
  ];
  return ['| what | at most |', '|---|---|', ...rows.map(([what, most]) => `| ${what} | ${most} |`)].join('\n');
}

function unchecked(): string {
  const rows = [unreadable, foreign].map(
    ({ id, severity, title, why }) => `| \`${id}\` | ${severity} | ${title} | ${why} |`,
  );
  return ['| rule | severity | demands | because |', '|---|---|---|---|', ...rows].join('\n');
}

function mebibytes(bytes: number): string {
  return `${bytes / 1024 / 1024} MiB`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}
