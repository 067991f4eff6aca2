import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Command, least, type Measurement, measure } from '../measure';
import { type Row, ratio, table } from '../table';
import { cdk8sProgram, helmChart, holdfastProject } from './inputs';

const root = join(__dirname, '../..');
const node = process.execPath;

interface Tool {
  readonly name: string;
  readonly prepare: (folder: string, count: number) => Command;
  /** The most services it is run with: what is above follows from the growth below. */
  readonly most?: number;
}

function tools(helm: string): readonly Tool[] {
  return [
    {
      name: 'holdfast synth',
      prepare: (folder, count) => ({
        command: [node, join(root, 'bin/holdfast.js'), 'synth'],
        cwd: holdfastProject(folder, count),
        result: join(folder, 'dist'),
      }),
    },
    {
      name: 'helm template',
      prepare: (folder, count) => ({
        command: [helm, 'template', 'services', helmChart(folder, count)],
        output: join(folder, 'rendered.yaml'),
      }),
    },
    {
      name: 'cdk8s synth',
      most: 1000,
      prepare: (folder, count) => ({
        command: [
          node,
          join(root, 'node_modules/cdk8s-cli/bin/cdk8s'),
          'synth',
          '--app',
          `${node} ${cdk8sProgram(folder, count)}`,
          '--output',
          join(folder, 'dist'),
        ],
        cwd: folder,
        env: { CDK8S_CHECK_UPGRADE: 'false' },
      }),
    },
  ];
}

/**
 * Whole processes: from the sources of so many services to files, where there are none yet. Ours checks every object and
 * renders it twice; the others only render. Each is run some times, one tool after the other so that a slow moment of the machine hits all.
 */
export async function scale(helm: string, counts: readonly number[], rounds: number): Promise<void> {
  const all = tools(helm);
  const measured = new Map<Tool, Map<number, Measurement>>(all.map((tool) => [tool, new Map()]));
  for (const count of counts) {
    const folder = mkdtempSync(join(tmpdir(), 'holdfast-bench-'));
    try {
      const able = all.filter(({ most = count }) => count <= most);
      const runs = able.map((tool) => ({
        tool,
        command: tool.prepare(join(folder, tool.name.replace(' ', '-')), count),
        times: [] as Measurement[],
      }));
      for (let round = 0; round < roundsOf(count, rounds); round++) {
        for (const { command, times } of runs) times.push(await measure(command));
      }
      for (const { tool, times } of runs) measured.get(tool)?.set(count, least(times));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  console.log(`\nrendering services, 7 objects each; the least of ${rounds} runs (of 2 from 10,000 services on)`);
  console.log(
    table(
      ['services', 'tool', 'wall', 'processor', 'memory', 'growth', 'wall / helm', 'processor / helm'],
      counts.flatMap((count) => rows(count, all, measured)),
    ),
  );
}

function roundsOf(count: number, rounds: number): number {
  return count >= 10_000 ? Math.min(rounds, 2) : rounds;
}

function rows(
  count: number,
  all: readonly Tool[],
  measured: ReadonlyMap<Tool, ReadonlyMap<number, Measurement>>,
): Row[] {
  const helm = measured.get(all[1] as Tool)?.get(count);
  return all.map((tool) => {
    const own = measured.get(tool) ?? new Map<number, Measurement>();
    const now = own.get(count);
    if (!now) return [count, tool.name, ...extrapolated(own, count)];
    const before = [...own.entries()].filter(([smaller]) => smaller < count).at(-1);
    const exponent = before ? growth(before, [count, now]).toFixed(2) : '';
    return [
      count,
      tool.name,
      `${now.seconds.toFixed(2)} s`,
      now.cpuSeconds === undefined ? '' : `${now.cpuSeconds.toFixed(2)} s`,
      now.peakMebibytes === undefined ? '' : `${now.peakMebibytes.toFixed(0)} MiB`,
      exponent,
      ratio(now.seconds, helm?.seconds),
      ratio(now.cpuSeconds, helm?.cpuSeconds),
    ];
  });
}

/** The power of the number of services that the time grows with. */
function growth(
  [count, { seconds }]: readonly [number, Measurement],
  [more, later]: readonly [number, Measurement],
): number {
  return Math.log(later.seconds / seconds) / Math.log(more / count);
}

function extrapolated(own: ReadonlyMap<number, Measurement>, count: number): string[] {
  const [before, last] = [...own.entries()].slice(-2);
  if (!before || !last) return ['not run'];
  const seconds = last[1].seconds * (count / last[0]) ** growth(before, last);
  return [`not run; as from ${before[0]} to ${last[0]}: ${seconds.toFixed(0)} s`];
}
