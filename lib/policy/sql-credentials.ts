import { type AssignedCredential, comment } from './assigned-credentials';
import { isLiteral } from './command-credentials';
import { lineCounter } from './line-counter';

/** How SQL gives a user a password, and the password in a group: in PostgreSQL, in MySQL and its like, and in Oracle. */
const statements =
  /\b(?:(?:create|alter)\s+(?:user|role|login)\b[^;]{0,300}?\bpassword|identified\s+(?:with\s+\S+\s+)?by(?:\s+password)?|set\s+password\b[^;=]{0,200}=(?:\s*password\s*\()?)\s*(?:'((?:[^'\\\n]|\\.|''){1,400})'|"([^"\n]{1,400})")/gi;

/** What is kept in place of a password, as databases tell it: nobody can log in with that. */
const hash = /^(?:md5[0-9a-f]{32}|SCRAM-SHA-256\$.*|\*[0-9A-F]{40})$/;
/** A parameter of a driver, or the end of a text in a program and the beginning of the next. */
const parameter = /^(?:\?|[:@]\w+|%\(\w+\)s)$|["'`]\s*[+.,|]/;

/** What every text has in which there is such a statement; looking for that takes longer. */
const anyStatement = /password|identified/i;
const none: readonly never[] = [];

/** The passwords in what may be SQL, or a program that makes it. */
export function sqlCredentials(text: string): readonly AssignedCredential[] {
  if (!(text.includes("'") || text.includes('"')) || !anyStatement.test(text)) return none;
  const lineAt = lineCounter(text);
  return [...text.matchAll(statements)].flatMap(({ 0: statement, 1: single, 2: double, index }) => {
    const value = single ?? double ?? '';
    const { line, start } = lineAt(index);
    if (hash.test(value) || parameter.test(value) || !isLiteral(value)) return [];
    if (comment.test(text.slice(start, index + statement.length))) return [];
    const [name = ''] = /^\w+\s+\w+/.exec(statement) ?? [];
    return [{ name: name.replace(/\s+/, ' ').toUpperCase(), line }];
  });
}
