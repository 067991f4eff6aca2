/** A failure that the user can do something about: its message is all there is to print, no stack trace. */
export class Failure extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Failure';
  }
}

/** What a refusal says: the value found, what is accepted, and the way out, each in words. */
export interface Refusal {
  readonly got: string;
  readonly allowed: string;
  readonly fix: string;
}

/** A failure in the one form that every message of holdfast has. */
export function refused(what: string, { got, allowed, fix }: Refusal): Failure {
  return new Failure(`${what}: got ${got}; allowed: ${allowed}; fix: ${fix}`);
}

/** The short code of an error of the operating system, `EACCES` say; undefined for any other thing thrown. */
export function errorCode(error: unknown): string | undefined {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}
