import { dirname, join, sep } from 'node:path';
import { performance } from 'node:perf_hooks';

const loader = join(dirname(require.resolve('tsx/package.json')), sep);

type Functions = Record<string, (...args: never[]) => unknown>;
type Replacement = readonly [holder: object, name: string, value: unknown];

/** Each part of a date, from the year to the millisecond, is another one after so long. */
const later = (397 * 24 * 3600 + 3600 + 60 + 1) * 1000 + 1;

/** What tells the time, makes random numbers or runs a program, which may do either. */
const sources: readonly (readonly [holder: object, names: readonly string[]])[] = [
  [Math, ['random']],
  [performance, ['now']],
  [process, ['hrtime']],
  [process.hrtime, ['bigint']],
  [globalThis.crypto, ['getRandomValues', 'randomUUID']],
  [require('node:crypto'), ['randomBytes', 'randomFillSync', 'randomInt', 'randomUUID']],
  [require('node:child_process'), ['execFileSync', 'execSync', 'spawnSync']],
];

/** Says whether the work asked for the time, for a random number or for another program. */
export function watched<Result>(work: () => Result): { readonly result: Result; readonly asked: boolean } {
  let asked = false;
  const replacements = sources.flatMap(([holder, names]) =>
    names.map((name): Replacement => {
      const apply = (original: Functions[string], self: unknown, args: unknown[]) => {
        asked ||= !isOfLoader();
        return Reflect.apply(original, self, args);
      };
      return [holder, name, new Proxy((holder as Functions)[name] as Functions[string], { apply })];
    }),
  );
  const clock = clockOf((now) => {
    asked ||= !isOfLoader();
    return now;
  });
  const result = replacing([clock, ...replacements], work);
  return { result, asked };
}

/** True when what loads modules asks, to throw away what it keeps of them when that is old. */
function isOfLoader(): boolean {
  const [own, ...files] = filesOfCallers();
  return files.find((file) => file !== own)?.startsWith(loader) ?? false;
}

/** The files of the functions that are being run, from the innermost, as V8 knows them. */
function filesOfCallers(): (string | null | undefined)[] {
  const { prepareStackTrace: format } = Error;
  const trace: { stack?: unknown } = {};
  Error.prepareStackTrace = (_, sites) => sites.map((site) => site.getFileName());
  Error.captureStackTrace(trace, filesOfCallers);
  const { stack } = trace; // made when it is read
  Error.prepareStackTrace = format;
  return stack as (string | null | undefined)[];
}

/** The random numbers the work draws. */
export function noted<Result>(work: () => Result): { readonly result: Result; readonly drawn: readonly number[] } {
  const { random } = Math;
  const drawn: number[] = [];
  const draw = () => {
    const number = random();
    drawn.push(number);
    return number;
  };
  return { result: replacing([[Math, 'random', draw]], work), drawn };
}

/**
 * Does the work as on another day, with other luck than that which was drawn before (the toss of a coin falls the other
 * way), and with nothing printed or left for later: that is done already.
 */
export function elsewhen<Result>(drawn: readonly number[], work: () => Result): Result {
  const { random } = Math;
  const numbers = drawn.values();
  const draw = () => ((numbers.next().value ?? random()) + 0.5) % 1;
  return replacing([clockOf((now) => now + later), [Math, 'random', draw], ...aside()], work);
}

/** Does the work once more as it was done, with nothing printed or left for later. */
export function onceMore<Result>(work: () => Result): Result {
  return replacing(aside(), work);
}

/** What prints nothing and leaves nothing for later. */
function aside(): readonly Replacement[] {
  over ??= timerThatIsOver();
  const timers = ['setImmediate', 'setInterval', 'setTimeout'].map(
    (name): Replacement => [globalThis, name, () => over],
  );
  return [...silence, ...timers];
}

/** What whoever starts a timer gets. */
let over: NodeJS.Timeout | undefined;

function timerThatIsOver(): NodeJS.Timeout {
  const timer = setTimeout(() => {});
  clearTimeout(timer);
  return timer;
}

/** Does the work and keeps what it prints, as lines. */
export function overheard<Result>(work: () => Result): { readonly result: Result; readonly lines: readonly string[] } {
  let text = '';
  const write = (chunk: string | Uint8Array) => {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    return true;
  };
  const streams = [process.stdout, process.stderr].map((stream): Replacement => [stream, 'write', write]);
  const result = replacing(streams, work);
  return { result, lines: text.split('\n').filter(Boolean) };
}

const silent = () => true;
const silence: readonly Replacement[] = [
  [process.stdout, 'write', silent],
  [process.stderr, 'write', silent],
];

/** A clock that shows what `tell` makes of the time. Dates made of something else are the same as ever. */
function clockOf(tell: (now: number) => number): Replacement {
  const { Date: original } = globalThis;
  const now = () => tell(original.now());
  const clock = new Proxy(original, {
    apply: () => String(new original(now())),
    construct: (target, args, made) => Reflect.construct(target, args.length > 0 ? args : [now()], made),
    get: (target, key, self) => (key === 'now' ? now : Reflect.get(target, key, self)),
  });
  return [globalThis, 'Date', clock];
}

function replacing<Result>(replacements: readonly Replacement[], work: () => Result): Result {
  const originals = replacements.map(([holder, name, value]): Replacement => {
    const original = Reflect.get(holder, name);
    Reflect.set(holder, name, value);
    return [holder, name, original];
  });
  try {
    return work();
  } finally {
    for (const [holder, name, original] of originals) Reflect.set(holder, name, original);
  }
}
