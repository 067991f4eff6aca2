import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestContext } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';

export type LogLine = Readonly<Record<string, unknown>>;

const root = join(__dirname, '../..');

/** The service as a process of its own, on a free port. */
export class Service {
  readonly log: LogLine[] = [];
  readonly exit: Promise<number | null>;
  private readonly process: ChildProcess;
  private hasExited = false;
  private errors = '';

  private constructor(script: string, env: NodeJS.ProcessEnv) {
    this.process = fork(join(root, script), {
      cwd: root,
      env: { PATH: process.env.PATH, PORT: '0', ...env },
      execArgv: ['--require', 'tsx/cjs'],
      silent: true,
    });
    const { stdout, stderr } = this.process;
    if (!stdout || !stderr) throw new Error('the process has no output to read');
    createInterface(stdout).on('line', (line) => this.log.push(JSON.parse(line)));
    stderr.on('data', (text) => {
      this.errors += text;
    });
    this.exit = once(this.process, 'close').then(([code]) => {
      this.hasExited = true;
      return code;
    });
  }

  /** A process that ends with the test, and that may still be starting. */
  static launch(t: TestContext, env: NodeJS.ProcessEnv = {}, script = 'src/main.ts'): Service {
    const service = new Service(script, env);
    t.after(() => service.signal('SIGKILL'));
    return service;
  }

  /** A process that listens. */
  static async start(t: TestContext, env: NodeJS.ProcessEnv = {}, script = 'src/main.ts'): Promise<Service> {
    const service = Service.launch(t, env, script);
    await service.logged('listening');
    return service;
  }

  /** One whose routes the test holds up; see `held-service.ts`. */
  static startHeld(t: TestContext, env: NodeJS.ProcessEnv = {}): Promise<Service> {
    return Service.start(t, { DRAIN_SECONDS: '0', ...env }, 'test/support/held-service.ts');
  }

  get port(): number {
    return Number(this.log.find(({ msg }) => msg === 'listening')?.port);
  }

  get stderr(): string {
    return this.errors;
  }

  has(msg: string): boolean {
    return this.log.some((line) => line.msg === msg);
  }

  async logged(msg: string): Promise<void> {
    while (!this.has(msg)) {
      if (this.hasExited) throw new Error(`the service ended before it logged ${msg}: ${this.errors}`);
      await delay(5);
    }
  }

  signal(name: NodeJS.Signals): void {
    this.process.kill(name);
  }

  /** Lets the held requests go on. */
  release(): void {
    this.process.send('release');
  }
}
