const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

export interface Config {
  readonly port: number;
  readonly logLevel: string;
  /** How long `GET /items` answers from memory. */
  readonly cacheTtlSeconds: number;
  /** How long the simulated dependency takes to become ready. */
  readonly startupSeconds: number;
  /** How long the server goes on serving after SIGTERM, telling each client to reconnect. */
  readonly drainSeconds: number;
  /** How long requests in flight may take once the server is closed. */
  readonly deadlineSeconds: number;
}

type Result =
  | { readonly config: Config; readonly problems?: never }
  | { readonly config?: never; readonly problems: readonly string[] };

/** The configuration the environment holds, or a line for each of its values that is not allowed. */
export function readConfig(env: NodeJS.ProcessEnv): Result {
  const problems: string[] = [];

  function read<Value>(
    name: string,
    initial: Value,
    allowed: string,
    parse: (text: string) => Value | undefined,
  ): Value {
    const text = env[name];
    if (text === undefined) return initial;
    const value = parse(text);
    if (value === undefined) problems.push(`${name}: got ${JSON.stringify(text)}, allowed: ${allowed}`);
    return value ?? initial;
  }

  function wholeNumber(name: string, initial: number, max: number): number {
    return read(name, initial, `a whole number from 0 to ${max}`, (text) =>
      /^\d+$/.test(text) && Number(text) <= max ? Number(text) : undefined,
    );
  }

  const config: Config = {
    port: wholeNumber('PORT', 3000, 65_535),
    logLevel: read('LOG_LEVEL', 'info', logLevels.join(', '), (text) => (logLevels.includes(text) ? text : undefined)),
    cacheTtlSeconds: wholeNumber('CACHE_TTL', 60, 86_400),
    startupSeconds: wholeNumber('STARTUP_SECONDS', 0, 3600),
    // With the 5 s of the pod's preStop these come to 23 s of its 30 s of grace.
    drainSeconds: wholeNumber('DRAIN_SECONDS', 3, 600),
    deadlineSeconds: wholeNumber('DEADLINE_SECONDS', 15, 600),
  };
  return problems.length > 0 ? { problems } : { config };
}
