import type { ExecProbe } from './probes';

/**
 * Asks whether a program has touched a file within so many seconds, which says that its loop goes round. The image needs
 * a shell, `date` and `stat`; where it has none, give a command of your own.
 */
export function heartbeat(file: string, maxAgeSeconds: number): ExecProbe {
  const script = 'test $(($(date +%s) - $(stat -c %Y "$1"))) -le "$2"';
  return { command: ['sh', '-c', script, 'heartbeat', file, String(maxAgeSeconds)] };
}
