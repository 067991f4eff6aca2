import type { AssignedCredential } from './assigned-credentials';
import { isLiteral } from './command-credentials';
import { lineCounter } from './line-counter';

/** A line of redis.conf or sentinel.conf, or that of Valkey or KeyDB: the name of a setting and its value, in quotes or not, and nothing else. */
const settings =
  /^[ \t]*(requirepass|masterauth|sentinel[ \t]+auth-pass[ \t]+\S{1,400})[ \t]+(?:"((?:[^"\\\n]|\\.){1,400})"|'([^'\n]{1,400})'|([^\s"']\S*))[ \t]*\r?$/gim;

/** What follows such a name in a sentence. */
const verb = /^(?:is|was|has|can|must|will|should)$/;

/** The passwords in what may be such a file. */
export function redisCredentials(text: string): readonly AssignedCredential[] {
  const lineAt = lineCounter(text);
  return [...text.matchAll(settings)].flatMap(({ 0: match, 1: name = '', 2: double, 3: single, 4: bare, index }) =>
    isLiteral(double ?? single ?? bare ?? '') && !verb.test(bare ?? '')
      ? [{ name, line: lineAt(index + match.indexOf(name)).line }]
      : [],
  );
}
