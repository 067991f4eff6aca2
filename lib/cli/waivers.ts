import { join } from 'node:path';
import { outputPath } from '../dist/write';
import { waivedIn } from '../policy/waivers';
import { append } from '../problems/append';
import { formatProblems } from '../problems/format';
import { hasErrors } from '../problems/problem';
import { count, list } from '../problems/show';
import { parseWaiver, today, type WaiverTerms, waiverPrefix } from '../problems/waiver';
import type { Product } from '../program/produce';
import { produceProject } from '../program/project';
import { clusterOf } from '../render/cluster';
import { title } from '../render/manifest';
import { firstDayOf } from './git';
import { settled } from './guard';
import { failed, type Outcome } from './outcome';

export interface WaiversOptions {
  /** Folder of the stacks. */
  readonly stacks: string;
  /** Folder they are rendered into. */
  readonly output: string;
  /** Environments to look at; all when empty. */
  readonly environments: readonly string[];
}

/** A waiver in one object of one environment. */
interface Listed {
  readonly terms: WaiverTerms;
  readonly where: string;
  /** The file of the object, in the folder of output. */
  readonly path: string;
}

/** Lists what is waived, until when, and since when: the day of the first commit that has it in dist/. */
export async function waivers({ stacks, output, environments: named }: WaiversOptions): Promise<Outcome> {
  const { products, problems, environments } = await settled(() => produceProject(stacks, named, waiversIn));
  const groups = new Map<string, Listed[]>();
  for (const listed of products.flat()) append(groups, JSON.stringify(listed.terms), listed);
  const found = [...groups.values()].sort(([a], [b]) => (expiresOf(a) < expiresOf(b) ? -1 : 1));
  const lines = found.flatMap((group) => inWords(group, output));
  if (found.length > 0) lines.push(`${count(found.length, 'waiver')}, the first to end first`);
  else if (!hasErrors(problems)) lines.push('nothing is waived');
  if (hasErrors(problems)) return { ...failed(problems, environments, 'the list may lack some'), lines };
  return { lines, problems: formatProblems(problems, environments), ok: true };
}

function expiresOf(listed: Listed | undefined): string {
  return listed?.terms.expires ?? '';
}

function waiversIn({ objects, environment, stack }: Product): Listed[] {
  return objects.flatMap((rendered) => {
    const { manifest } = rendered;
    return [...waivedIn(manifest)].flatMap((rule): Listed[] => {
      const terms = parseWaiver(manifest.metadata.annotations?.[waiverPrefix + rule]);
      const path = outputPath(environment, stack, clusterOf(rendered));
      return terms ? [{ terms: { ...terms, rule }, where: `${title(manifest)} (${environment})`, path }] : [];
    });
  });
}

function inWords(group: readonly Listed[], output: string): string[] {
  const [{ terms } = { terms: undefined }] = group;
  if (!terms) return [];
  const { rule, owner, expires, reason } = terms;
  const days = group.map(({ path }) => firstDayOf(waiverPrefix + rule, join(output, path)) ?? today());
  const [since = today()] = days.sort();
  return [
    `${rule}: until ${expires} (${end(expires)}), since ${since} (${count(daysBetween(since, today()), 'day')})`,
    `  ${owner}: ${reason}`,
    `  ${list(group.map(({ where }) => where))}`,
  ];
}

function end(expires: string): string {
  const left = daysBetween(today(), expires);
  return left < 0 ? 'over' : `${count(left, 'day')} left`;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
