import { join } from 'node:path';
import { root } from './files';
import { type Prop, readProps } from './props';

/** The interfaces of a web service's properties, and the files they are in. */
export const interfaces = [
  ['lib/workloads/web-service/props.ts', 'WebServiceProps'],
  ['lib/workloads/web-service/props.ts', 'Autoscaling'],
  ['lib/workloads/pod/probes.ts', 'Probes'],
  ['lib/workloads/pod/probes.ts', 'HttpProbe'],
  ['lib/workloads/pod/resources.ts', 'Resources'],
  ['lib/workloads/pod/resources.ts', 'Amounts'],
] as const;

/** The tables of everything that can be said of a web service. */
export function webServiceTables(): string {
  return interfaces.map(([file, name]) => `### ${name}\n\n${table(readProps(join(root, file), name))}`).join('\n\n');
}

function table(props: readonly Prop[]): string {
  const rows = props.map(({ name, type, required, text, default: value, see }) => {
    const fallback = required ? 'required' : (value?.replace(/^- /, '') ?? '');
    const words = see ? `${text} [More](${see})` : text;
    return `| \`${name}\` | \`${type.replaceAll('|', '\\|')}\` | ${fallback} | ${words} |`;
  });
  return ['| property | type | default | meaning |', '|---|---|---|---|', ...rows].join('\n');
}
