import { isShortWord } from '../problems/credential';
import { type AssignedCredential, assignedCredentials } from './assigned-credentials';
import { commandCredentials } from './command-credentials';
import { redisCredentials } from './redis-credentials';
import { sqlCredentials } from './sql-credentials';

/** The credentials in what may be a file, by their lines: those of settings, of commands, of Redis and of SQL. */
export function fileCredentials(text: string): readonly AssignedCredential[] {
  if (isShortWord(text)) return none;
  const found = [
    assignedCredentials(text),
    commandCredentials(text),
    redisCredentials(text),
    sqlCredentials(text),
  ].flat();
  return found.sort((a, b) => a.line - b.line);
}

const none: readonly AssignedCredential[] = [];
