import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readdirSync, readSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { mostBytes, mostFileBytes } from './limits';

/** A file, or what came by standard input. */
export interface Source {
  /** As it is to be named. */
  readonly name: string;
  /** Undefined where it could not be read. */
  readonly text?: string;
  /** Why not. */
  readonly refusal?: Refusal;
}

export interface Refusal {
  readonly got: string;
  readonly allowed: string;
  readonly fix: string;
}

/** What standard input is called. */
export const standardInput = 'stdin';

const manifestName = /\.(ya?ml|json)$/i;
/** What is in them is no manifest of the project. */
const passedOver = /^(\..*|node_modules)$/;

/** Throws where there is no such file or folder: that is a mistake on the command line. */
export function readSources(paths: readonly string[]): Source[] {
  const reader = new Reader();
  for (const path of paths) {
    if (path === '-') reader.read(standardInput, 0);
    else reader.visit(path, statSync(path), true);
  }
  return reader.sources;
}

class Reader {
  readonly sources: Source[] = [];
  /** Files and folders, so that none is read twice, and a link to a folder around it is not followed without end. */
  private readonly seen = new Set<string>();
  private bytes = 0;

  /** `isNamed` is true of what stands on the command line: it is read whatever it is called. */
  visit(path: string, stats: Stats, isNamed: boolean): void {
    const identity = `${stats.dev}:${stats.ino}`;
    if (this.seen.has(identity)) return;
    this.seen.add(identity);
    if (stats.isDirectory()) this.visitFolder(path);
    else if (isNamed || (stats.isFile() && manifestName.test(path))) this.open(path, stats.size);
  }

  private visitFolder(folder: string): void {
    let names: string[];
    try {
      names = readdirSync(folder).sort();
    } catch (error) {
      this.refuse(folder, unreadable(error));
      return;
    }
    for (const name of names) {
      if (passedOver.test(name)) continue;
      const path = join(folder, name);
      try {
        this.visit(path, statSync(path), false);
      } catch (error) {
        if (manifestName.test(name)) this.refuse(path, unreadable(error)); // a link to nothing, or in a circle
      }
    }
  }

  private open(path: string, size: number): void {
    if (size > mostFileBytes) {
      this.refuse(path, tooLarge(size));
      return;
    }
    let file: number;
    try {
      file = openSync(path, 'r');
    } catch (error) {
      this.refuse(path, unreadable(error));
      return;
    }
    try {
      this.read(path, file);
    } finally {
      closeSync(file);
    }
  }

  /** Whatever the size is said to be, no more than the limit is read: a pipe has none. */
  read(name: string, file: number): void {
    const chunks: Buffer[] = [];
    let size = 0;
    try {
      for (;;) {
        const chunk = Buffer.allocUnsafe(chunkBytes);
        const count = readChunk(file, chunk);
        if (count === 0) break;
        chunks.push(chunk.subarray(0, count));
        size += count;
        if (size > mostFileBytes) {
          this.refuse(name, tooLarge(size));
          return;
        }
      }
    } catch (error) {
      this.refuse(name, unreadable(error));
      return;
    }
    this.bytes += size;
    if (this.bytes > mostBytes) {
      this.bytes -= size;
      const allowed = `up to ${mebibytes(mostBytes)} in one run`;
      this.refuse(name, { got: 'more than is looked at', allowed, fix: 'check it by itself, or in parts' });
      return;
    }
    const text = decode(Buffer.concat(chunks));
    if (text === undefined) this.refuse(name, notText);
    else this.sources.push({ name, text });
  }

  private refuse(name: string, refusal: Refusal): void {
    this.sources.push({ name, refusal });
  }
}

const chunkBytes = 1024 * 1024;
const notText: Refusal = {
  got: 'bytes that are no text',
  allowed: 'YAML or JSON, in UTF-8 or UTF-16',
  fix: 'remove it, or write it anew',
};

/** Standard input may be a terminal or pipe that has nothing yet. */
function readChunk(file: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(file, chunk);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMilliseconds);
    }
  }
}

const pauseMilliseconds = 10;

/** Without the mark at the beginning that tells the order of the bytes. */
function decode(bytes: Buffer): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return isUtf8(bytes) ? bytes.toString('utf8').replace(/^\uFEFF/, '') : undefined;
}

function tooLarge(size: number): Refusal {
  const allowed = `a file of up to ${mebibytes(mostFileBytes)}`;
  return { got: `a file of ${mebibytes(size)}`, allowed, fix: 'check it in parts, such as a file a namespace' };
}

function mebibytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MiB`;
}

/** The reason is the system's word for it: `EACCES: permission denied`. */
function unreadable(error: unknown): Refusal {
  const [reason = ''] = String((error as Error).message).split(',');
  return {
    got: `what cannot be read (${reason})`,
    allowed: 'a file that can be read',
    fix: 'correct it, or leave it out',
  };
}
