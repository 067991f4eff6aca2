/** Something the service cannot do its work without. */
export interface Dependency {
  readonly name: string;
  /** Resolves when it is ready. */
  check(): Promise<void>;
  /**
   * After this long without an answer it counts as not ready.
   * @default 1000, well within the 3 s the probe itself waits
   */
  readonly timeoutMs?: number;
}

/** Resolves when the dependency is ready, and rejects when it is not or when it hangs. */
export async function checkInTime({ timeoutMs = 1000, ...dependency }: Dependency): Promise<void> {
  const answer = dependency.check();
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
  });
  await Promise.race([answer, timeout]).finally(() => clearTimeout(timer));
}

/** Stands for a database or another service that takes a while to come up. */
export function simulatedDependency(name: string, startupSeconds: number, now: () => number = Date.now): Dependency {
  const readyAt = now() + startupSeconds * 1000;
  return {
    name,
    async check() {
      if (now() < readyAt) throw new Error(`${name} is still starting`);
    },
  };
}
