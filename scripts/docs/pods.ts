import { exampleOf } from './construct';
import { podInterfaces, propTables } from './interfaces';

/** The concerns of pods, in the order of the page; each has an example that compiles. */
const concerns = ['scheduling', 'security', 'files', 'sidecars', 'permissions'];

/** The parts of the page on what is said of pods. What the examples become stands on the pages of the workloads. */
export function podsPage(): Record<string, string> {
  const examples = concerns.map((name) => [`${name} example`, exampleOf(name).example ?? '']);
  return { ...Object.fromEntries(examples), props: propTables(podInterfaces) };
}
