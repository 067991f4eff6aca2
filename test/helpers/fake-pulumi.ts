import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { root } from './cli';

/**
 * Stands in for Pulumi: notes when it begins and ends; stacks called `broken` fail, those called `endless` go on until
 * they are interrupted, `unchanged` ones change nothing.
 */
const program = `#!${process.execPath}
const { appendFileSync, existsSync, readFileSync, writeFileSync } = require('node:fs');
const args = process.argv.slice(2);
const note = (text) => appendFileSync('calls', text + '\\n');
const after = (name) => args[args.indexOf(name) + 1];
if (args[0] === 'stack' && args[1] === 'ls') {
  const torn = 'state/.pulumi/stacks/shop/web.test.json.attrs';
  if (existsSync(torn) && readFileSync(torn, 'utf8') === '') {
    console.error('error: EOF');
    process.exit(255);
  }
  console.log(JSON.stringify((process.env.KNOWN || '').split(' ').map((name) => ({ name, resourceCount: (process.env.DEPLOYED || '').split(' ').includes(name) ? 3 : 0 }))));
} else if (args[0] === 'whoami') {
  console.log(JSON.stringify({ url: 'file://' + process.cwd() + '/state' }));
} else if (args[0] === 'stack' && args[1] === 'export') {
  const file = after('--stack') + '.json';
  console.log(existsSync(file) ? readFileSync(file, 'utf8') : '{}');
} else if (args[0] === 'stack' && args[1] === 'import') {
  writeFileSync(after('--stack') + '.json', readFileSync(0));
} else {
  const stack = after('--stack');
  console.log('output of ' + stack);
  const end = (code, event) => {
    note('end ' + stack);
    writeFileSync(after('--event-log'), JSON.stringify(event) + '\\n{"half');
    process.exit(code);
  };
  const error = (message) => ({ diagnosticEvent: { severity: 'error', message } });
  const same = stack.startsWith('unchanged');
  process.on('SIGINT', () => { note('SIGINT ' + stack); setTimeout(() => end(1, error('cancelled')), 50); });
  note('begin ' + stack + ' ' + process.pid + ' ' + args.filter((one, index) => args[index - 1] !== '--event-log').join(' '));
  if (stack.startsWith('endless')) setInterval(() => {}, 1000);
  else if (stack.startsWith('broken')) end(255, error('<{%fg 1%}>nothing was applied\\n the image is not there<{%reset%}>'));
  else setTimeout(() => end(0, { summaryEvent: { resourceChanges: same ? { same: 3 } : { create: 2, same: 1 } } }), 200);
}
`;

export interface FakeRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly errors: readonly string[];
  /** What the stand-in noted, in its order. */
  readonly calls: readonly string[];
}

/** A started command, and how it ends. */
export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<FakeRun>;
}

/** Puts a stand-in for Pulumi into a project's folder and configures the stacks for an API server that answers. */
export class FakePulumi {
  private readonly server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"gitVersion":"v1.35.4","items":[]}');
  });

  constructor(
    readonly folder: string,
    private readonly stacks: readonly string[],
  ) {}

  async start(): Promise<void> {
    mkdirSync(join(this.folder, 'bin'));
    writeFileSync(join(this.folder, 'bin/pulumi'), program, { mode: 0o755 });
    for (const stack of this.stacks) this.configure(stack, 'config:\n  kubernetes:context: here\n');
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const { port } = this.server.address() as AddressInfo;
    const cluster = { server: `http://127.0.0.1:${port}`, 'insecure-skip-tls-verify': true };
    const kubeconfig = {
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [{ name: 'here', cluster }],
      users: [{ name: 'nobody', user: {} }],
      contexts: [{ name: 'here', context: { cluster: 'here', user: 'nobody' } }],
    };
    writeFileSync(join(this.folder, 'kubeconfig'), JSON.stringify(kubeconfig));
  }

  stop(): void {
    this.server.close().closeAllConnections();
  }

  configure(stack: string, text: string): void {
    writeFileSync(join(this.folder, `Pulumi.${stack}.yaml`), text);
  }

  /** Starts the `holdfast` command. */
  holdfast(args: readonly string[], env: NodeJS.ProcessEnv = {}): Started {
    const calls = join(this.folder, 'calls');
    writeFileSync(calls, '');
    const child = spawn(process.execPath, [join(root, 'bin/holdfast.js'), ...args], {
      cwd: this.folder,
      env: {
        ...process.env,
        PATH: [join(this.folder, 'bin'), process.env.PATH].join(delimiter),
        KUBECONFIG: join(this.folder, 'kubeconfig'),
        KNOWN: this.stacks.join(' '),
        PULUMI_CONFIG_PASSPHRASE: '',
        ...env,
      },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (text) => (stdout += text));
    child.stderr.on('data', (text) => (stderr += text));
    const ended = new Promise<FakeRun>((resolve) =>
      child.once('close', (status) => {
        const lines = (text: string) => text.split('\n').filter(Boolean);
        resolve({ status, stdout, errors: lines(stderr), calls: lines(readFileSync(calls, 'utf8')) });
      }),
    );
    return { child, ended };
  }

  /** Ends the runs of stacks that go on until they are interrupted, without the command that started them. */
  interruptEndless(): void {
    const calls = readFileSync(join(this.folder, 'calls'), 'utf8').matchAll(/^begin endless\S* (\d+)/gm);
    for (const [, pid] of calls) process.kill(Number(pid), 'SIGINT');
  }

  /** Resolves when the stand-in has noted this; after some seconds in any case, and the test tells what is missing. */
  async noted(wanted: string): Promise<void> {
    const deadline = Date.now() + 15_000;
    while (!readFileSync(join(this.folder, 'calls'), 'utf8').includes(wanted) && Date.now() < deadline) {
      await new Promise((next) => setTimeout(next, 50));
    }
  }
}
