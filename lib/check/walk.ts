import { mostDepth } from './limits';
import { mayBeMisread } from './misread-keys';

/**
 * Goes through a document once: counts its values, aliases as often as they stand there, and takes away fields that are
 * null, which the API server takes for fields that are not there.
 */
export class Walk {
  values = 0;
  isTemplate = false;
  mayHaveMisreadKeys = false;
  isTooMuch = false;

  constructor(private readonly most: number) {}

  visit(value: unknown, depth: number): void {
    if (++this.values > this.most || depth > mostDepth) this.isTooMuch = true;
    if (this.isTooMuch || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) for (const item of value) this.visit(item, depth + 1);
    else this.visitFields(value as Record<string, unknown>, depth);
  }

  private visitFields(fields: Record<string, unknown>, depth: number): void {
    for (const key in fields) {
      if (fields[key] === null) delete fields[key];
      else this.visit(fields[key], depth + 1);
      if (key === templateKey) this.isTemplate = true;
      else if (mayBeMisread(key)) this.mayHaveMisreadKeys = true;
    }
  }
}

/** What js-yaml makes of `{{ .Values.name }}`: an object is the key of another one. */
const templateKey = '[object Object]';
