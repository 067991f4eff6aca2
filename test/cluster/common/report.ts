import { setTimeout as delay } from 'node:timers/promises';

/** Where progress is told. */
export interface Report {
  /** A line that stays. */
  say(line: string): void;
  /** How far the work has come: replaces the update before it, and may be dropped. */
  update(line: string): void;
}

/** Milliseconds between two updates where they cannot replace each other. */
const pause = 15_000;

/** Tells progress on a stream: updates in place on a terminal, one each 15 seconds elsewhere. */
export function reportTo(stream: NodeJS.WriteStream): Report {
  return stream.isTTY ? inPlace(stream) : sparse(stream);
}

function inPlace(stream: NodeJS.WriteStream): Report {
  const clear = '\r\x1b[K';
  return {
    say: (line) => stream.write(`${clear}${line}\n`),
    update: (line) => stream.write(clear + line.slice(0, (stream.columns || 80) - 1)),
  };
}

function sparse(stream: NodeJS.WriteStream): Report {
  let last = Date.now();
  const say = (line: string) => {
    last = Date.now();
    stream.write(`${line}\n`);
  };
  return {
    say,
    update: (line) => {
      if (Date.now() - last >= pause) say(line);
    },
  };
}

/** Runs the work and repeats the update each second meanwhile, so that its time goes on. */
export async function whileUpdating<T>(report: Report, update: () => string, work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => report.update(update()), 1000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

/** Waits; milliseconds. */
export async function sleep(milliseconds: number): Promise<void> {
  await delay(milliseconds);
}

/** A span of milliseconds in words: `12 s`, `2 min 10 s`. */
export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
