import type { Construct } from 'constructs';
import { report } from '../../problems/report';
import { show } from '../../problems/show';
import { type Probe, type Probes, withSlash } from './probes';

/** Says which paths were given without their slash: harmless, because it was added, but not where a URL was given. */
export function checkPaths(construct: Construct, probes: Partial<Probes>, prefix = ''): void {
  for (const [name, probe] of Object.entries<string | Probe>({ ...probes })) {
    const path = pathOf(probe);
    const property = `${prefix}probes.${name}`;
    if (path === undefined || path === withSlash(path)) continue;
    if (URL.canParse(path)) {
      reportUrl(construct, property, path);
      continue;
    }
    report(construct, {
      id: 'probe-path',
      severity: 'note',
      property,
      got: show(path),
      allowed: 'a path that begins with a slash',
      fix: `write '${withSlash(path)}', which is what was rendered`,
    });
  }
}

function reportUrl(construct: Construct, property: string, url: string): void {
  report(construct, {
    id: 'probe-path',
    severity: 'error',
    property,
    got: show(url),
    allowed: 'a path: the kubelet asks the pod itself, at its own port',
    fix: `write '${withSlash(new URL(url).pathname)}'`,
  });
}

function pathOf(probe: string | Probe): string | undefined {
  if (typeof probe === 'string') return probe;
  return 'path' in probe ? probe.path : undefined;
}
