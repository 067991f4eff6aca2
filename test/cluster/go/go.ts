import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { errorCode, refused } from '../common/failure';
import { goVersion, modules } from './tools';

/** What a run of the go command left. */
export interface GoResult {
  readonly ok: boolean;
  readonly output: readonly string[];
  readonly errors: readonly string[];
}

/** Settings of the go command that must not come from the user's own: they would change what is built. */
const settings = { CGO_ENABLED: '0', GOFLAGS: '-mod=readonly', GOWORK: 'off', GOOS: '', GOARCH: '' };

/** Runs the go command in a folder. `onError` is told each line of its standard error as it comes. */
export function go(folder: string, args: readonly string[], onError: (line: string) => void = () => {}) {
  return new Promise<GoResult>((settle, fail) => {
    const child = spawn('go', args, {
      cwd: folder,
      env: { ...process.env, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: string[] = [];
    const errors: string[] = [];
    createInterface({ input: child.stdout }).on('line', (line) => output.push(line));
    createInterface({ input: child.stderr }).on('line', (line) => {
      errors.push(line);
      onError(line);
    });
    child.on('error', fail);
    child.on('close', (status) => settle({ ok: status === 0, output, errors }));
  });
}

/** Fails with one message when Go is missing, or older than the module needs and not able to fetch a newer self. */
export async function requireGo(module: string): Promise<void> {
  const wanted = goVersion(module);
  const got = await goFound(`${modules}/${module}`);
  if (atLeast(got, wanted)) return;
  throw refused('go command', {
    got,
    allowed: `Go ${wanted} or newer`,
    fix: 'install it, see https://go.dev/dl/, and put its bin folder first on the PATH',
  });
}

/** The version that would build: the go command may fetch the one that go.mod asks for. */
async function goFound(folder: string): Promise<string> {
  try {
    const { ok, output, errors } = await go(folder, ['env', 'GOVERSION']);
    return (ok ? output[0] : errors.at(-1)) || 'no version';
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? 'none on the PATH' : String(error);
  }
}

function atLeast(found: string, wanted: string): boolean {
  const got = numbers(/^(?:devel )?go([\d.]+)/.exec(found)?.[1] ?? '0');
  const difference = numbers(wanted)
    .map((number, index) => (got[index] ?? 0) - number)
    .find((value) => value !== 0);
  return (difference ?? 0) >= 0;
}

function numbers(version: string): number[] {
  return version.split('.').map(Number);
}
