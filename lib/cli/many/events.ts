import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** An event of Pulumi's engine, by the parts that are read. */
interface Event {
  readonly summaryEvent?: { readonly resourceChanges?: Readonly<Record<string, number>> };
  readonly diagnosticEvent?: { readonly severity: string; readonly message: string };
}

/** What an engine says of its run. */
export interface Events {
  /** How many resources it created, updated and so on, by its own names of what it does. */
  readonly changes: Readonly<Record<string, number>>;
  /** The lines of its errors. */
  readonly errors: readonly string[];
}

/** Reads a log of events: a line of JSON each. An engine that was killed leaves half a line. */
export function readEvents(file: string): Events {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const events = lines.flatMap(parse);
  const errors = events.flatMap(({ diagnosticEvent: event }) =>
    event?.severity === 'error' ? linesOf(event.message) : [],
  );
  return { changes: events.findLast(({ summaryEvent }) => summaryEvent)?.summaryEvent?.resourceChanges ?? {}, errors };
}

function parse(line: string): Event[] {
  try {
    return [JSON.parse(line) as Event];
  } catch {
    return [];
  }
}

/** The engine's messages hold marks for colours: `<{%fg 1%}>`. */
function linesOf(message: string): string[] {
  const plain = stripVTControlCharacters(message.replace(/<\{%.*?%\}>/g, ''));
  return plain.split('\n').flatMap((line) => line.trim() || []);
}
