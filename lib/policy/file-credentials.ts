import { isShortWord } from '../problems/credential';
import { type AssignedCredential, assignedCredentials } from './assigned-credentials';
import { commandCredentials } from './command-credentials';
import { optionCredentials } from './named-options';
import { redisCredentials } from './redis-credentials';
import { sqlCredentials } from './sql-credentials';

/** The credentials in what may be a file, by their lines: those of settings, of commands, of Redis and of SQL. */
export function fileCredentials(text: string): readonly AssignedCredential[] {
  return credentialsIn(text, script.test(text));
}

/** The same in an argument: a shell is given commands by one, and an option of some programs `name=value`. */
export function argumentCredentials(text: string): readonly AssignedCredential[] {
  if (!text.startsWith('-')) return credentialsIn(text, true);
  const [option] = assigning.exec(text) ?? [];
  return option === undefined ? none : assignedCredentials(text.slice(option.length));
}

/** The first line of a script of a shell. */
const script = /^#!.*sh\b/;
/** `--from-literal=`, where another `=` follows. */
const assigning = /^--?[\w-]+=(?=[\w.-]+=)/;
const none: readonly AssignedCredential[] = [];

function credentialsIn(text: string, isScript: boolean): readonly AssignedCredential[] {
  if (isShortWord(text)) return none;
  const given = commandCredentials(text);
  const others = isScript
    ? optionCredentials(text).filter((one) => !given.some(({ line }) => line === one.line))
    : none;
  const found = [assignedCredentials(text), given, others, redisCredentials(text), sqlCredentials(text)].flat();
  return found.sort((a, b) => a.line - b.line);
}
