import { loadAll } from 'js-yaml';
import { mostDepth, mostMergedKeys } from './limits';
import { kubernetesSchema } from './schema';

/** A part of a file that can be read by itself: one document, but for a file with directives, which is one part. */
export interface Part {
  readonly text: string;
  /** The line of the file in which it begins, from 0. */
  readonly line: number;
}

/**
 * A text cut where documents begin, so that what is wrong with one does not keep the others from being read. `---` at the
 * beginning of a line begins a document wherever it stands, within a text of several lines as well.
 */
export function* split(text: string): Generator<Part> {
  let [start, line] = [0, 0];
  const hasDirectives = /^%(YAML|TAG) /m.test(text);
  for (let at = text.indexOf('\n---'); at >= 0 && !hasDirectives; at = text.indexOf('\n---', at + 1)) {
    if (!/\s/.test(text[at + 4] ?? '\n')) continue;
    const part = text.slice(start, at + 1);
    yield { text: part, line };
    line += lineBreaks(part);
    start = at + 1;
  }
  yield { text: text.slice(start), line };
}

export function lineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** How a part is read. */
export const options = { schema: kubernetesSchema, maxDepth: mostDepth, maxTotalMergeKeys: mostMergedKeys };

/** The values of a part, in their order. Throws what js-yaml throws. */
export function readPart(text: string): unknown[] {
  const found: unknown[] = [];
  loadAll(text, (value) => found.push(value), options);
  return found;
}
