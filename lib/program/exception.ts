import { existsSync, readFileSync } from 'node:fs';
import * as holdfast from '../index';
import { masked } from '../problems/credential';
import { type Problem, ProblemsError } from '../problems/problem';
import { show } from '../problems/show';
import { suggest } from '../problems/suggest';
import { showFrame, userFrame } from '../problems/trace';

let debug = false;

/** Prints the stack of every exception from now on. */
export function enableDebug(): void {
  debug = true;
}

/**
 * An exception of the user's program as problems, with its line. `what` names the program where no line is known.
 * The stack itself is for `--debug`.
 */
export function exceptionProblems(error: unknown, what: string): readonly Problem[] {
  if (isProblemsError(error)) return error.problems;
  const { place = what, got, allowed, fix } = describe(error);
  return [
    {
      id: 'exception',
      severity: 'error',
      place,
      property: 'exception',
      got,
      allowed: allowed ?? 'a program that runs to its end',
      fix: fix ?? 'correct that line; --debug shows how it was reached',
    },
  ];
}

function isProblemsError(error: unknown): error is ProblemsError {
  try {
    return error instanceof ProblemsError;
  } catch {
    return false; // a Proxy that does not want to be looked at
  }
}

/** Anything can be thrown, also what fails when it is looked at. */
function describe(error: unknown): Description {
  try {
    if (debug && error instanceof Error) console.error(masked(String(error.stack)));
    return syntaxError(error) ?? missingModule(error) ?? unknownName(error) ?? sameId(error) ?? thrown(error);
  } catch {
    return { got: 'a thrown value that cannot be shown', fix: "throw new Error('...') with a message" };
  }
}

interface Description {
  readonly place?: string | undefined;
  readonly got: string;
  readonly allowed?: string;
  readonly fix?: string | undefined;
}

function thrown(error: unknown): Description {
  if (!(error instanceof Error)) return { got: typeof error === 'string' ? error : show(error) };
  const frame = userFrame(error);
  return { place: frame && showFrame(frame), got: `${error.name}: ${String(error.message).trim()}` };
}

/** What esbuild, which takes the types away, says of a source it cannot read; its message is all tsx passes on. */
function syntaxError(error: unknown): Description | undefined {
  const message = error instanceof Error && error.name === 'TransformError' ? error.message : '';
  const [, file, line, text] = /^(.+):(\d+):\d+: ERROR: (.*)$/m.exec(message) ?? [];
  return file && line ? { place: showFrame({ file, line: Number(line) }), got: `SyntaxError: ${text}` } : undefined;
}

/** An import that leads nowhere: Node names the file, the line is the one that says so. */
function missingModule(error: unknown): Description | undefined {
  const {
    code,
    message = '',
    requireStack = [],
  } = (error ?? {}) as NodeJS.ErrnoException & { requireStack?: string[] };
  const [, specifier = ''] = /^Cannot find (?:module|package) '([^']+)'/.exec(message) ?? [];
  const [file] = requireStack;
  if (code !== 'MODULE_NOT_FOUND' || typeof file !== 'string' || !existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const line = lines.findIndex((text) => text.includes(`'${specifier}'`) || text.includes(`"${specifier}"`)) + 1;
  return {
    place: showFrame({ file, line: Math.max(line, 1) }),
    got: `an import of "${specifier}", which is not there`,
  };
}

/** A name that was not imported, or is misspelt: `WebService is not defined`, `import_holdfast.WebServise is not ...`. */
function unknownName(error: unknown): Description | undefined {
  const message = error instanceof Error ? error.message : '';
  const [, missing] = /^(\w+) is not defined$/.exec(message) ?? [];
  const [, wrong] = /import_holdfast\.(\w+)\)? is not a (?:constructor|function)$/.exec(message) ?? [];
  const exports = Object.keys(holdfast);
  const name = missing ?? wrong;
  const near = name && (exports.includes(name) ? name : suggest(name, exports));
  if (!near) return undefined;
  const fix = near === missing ? `add the import: import { ${near} } from 'holdfast'` : `write ${near}`;
  return { ...thrown(error), got: `the name ${name}, which is not known here`, fix };
}

/** constructs throws this for a second child of one name, and no construct is made. */
function sameId(error: unknown): Description | undefined {
  const message = error instanceof Error ? error.message : '';
  const [, id, kind, path] =
    /^There is already a Construct with name '(.+)' in (\w+)(?: \[(.+)\])?$/.exec(message) ?? [];
  if (!id) return undefined;
  const got = `the id ${show(id)}, which something in ${path ? `${kind} ${path}` : kind} has already`;
  return {
    ...thrown(error),
    got,
    allowed: 'an id of its own for each construct of a scope',
    fix: 'give it another id',
  };
}
