import { defaults } from '../../lib/defaults';
import { amountsOf, type ResourcePreset } from '../../lib/workloads/pod/resources';
import { exampleOf } from './construct';
import { podInterfaces, propTables } from './interfaces';

/** The concerns of pods, in the order of the page; each has an example that compiles. */
const concerns = ['scheduling', 'security', 'resources', 'files', 'sidecars', 'permissions'];

/** The parts of the page on what is said of pods. What the examples become stands on the pages of the workloads. */
export function podsPage(): Record<string, string> {
  const examples = concerns.map((name) => [`${name} example`, exampleOf(name).example ?? '']);
  return { ...Object.fromEntries(examples), presets: presetTable(), props: propTables(podInterfaces) };
}

/** What each word for amounts stands for. */
function presetTable(): string {
  const { small, large } = defaults.resourcePresets;
  const presets = Object.keys({ small, medium: defaults.resources, large }) as ResourcePreset[];
  const rows = presets.map((preset) => {
    const { requests, limits } = amountsOf(preset);
    const cells = (['cpu', 'memory', 'ephemeral-storage'] as const).map(
      (name) => `${requests?.[name]}, ${limits?.[name]}`,
    );
    return `| \`'${preset}'\` | ${cells.join(' | ')} |`;
  });
  return ['| | CPU requested, at most | memory | disk |', '|---|---|---|---|', ...rows].join('\n');
}
