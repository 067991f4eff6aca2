import { isNamedCredential, urlStandIns } from '../problems/credential';
import { type AssignedCredential, comment } from './assigned-credentials';
import { anyOption, type CredentialOption, credentialOptions, programInText, programWord } from './command-options';
import { lineCounter } from './line-counter';
import { shellWords } from './shell-words';

/** A credential among the words of a command. */
export interface GivenCredential {
  /** The program and its option: `mysql -p`. */
  readonly name: string;
  /** Which of the words it is, or is in. */
  readonly index: number;
}

/** The credentials that a program is given by its options, in a list of words such as the arguments of a container. */
export function givenCredentials(words: readonly unknown[]): readonly GivenCredential[] {
  const first = words.findIndex((word) => typeof word === 'string' && programWord.test(word));
  if (first < 0) return none;
  const [word = '', ...rest] = words.slice(first).map(String);
  const [, program = ''] = programWord.exec(word) ?? [];
  return credentialOptions
    .filter((option) => option.program.test(program) && (option.task === undefined || rest.includes(option.task)))
    .flatMap((option) => rest.flatMap((_, index) => given(option, rest, index)))
    .map(({ name, index }) => ({ name: `${program} ${name}`, index: first + 1 + index }));
}

/** The same of a text that may hold commands: one that a shell is handed, or a script. */
export function commandCredentials(text: string): readonly AssignedCredential[] {
  if (!(text.includes(' -') || text.includes('rabbitmqctl ')) || !anyOption.test(text)) return none;
  const lineAt = lineCounter(text);
  return [...text.matchAll(programInText)].flatMap(({ 0: program, index }) => {
    const { line, start } = lineAt(index);
    if (comment.test(text.slice(start, start + longestFolder))) return [];
    const around = /(["'`])[\w./-]*$/.exec(text.slice(Math.max(start, index - longestFolder), index))?.[1];
    const words = shellWords(text, index + program.length, around);
    return givenCredentials([program, ...words]).map(({ name }) => ({ name, line }));
  });
}

const longestFolder = 80;

/** What nearly every command has, and every text. */
const none: readonly never[] = [];

function given(
  { task, option, before = /^/, isLast }: CredentialOption,
  words: readonly string[],
  index: number,
): GivenCredential[] {
  const word = words[index] ?? '';
  const match = option.exec(word);
  if (!match) return [];
  const own = match[1] ?? '';
  const at = isLast ? lastWord(words, index) : own === '' ? index + 1 : index;
  const value = own === '' ? (words[at] ?? '') : own;
  const isGiven =
    before.test(value) &&
    ![value, `${words[at - 1]} ${value}`].some((shown) => pattern.test(shown)) &&
    !(own === '' && value.startsWith('-')) &&
    isLiteral(value.replace(before, ''));
  const name = word.slice(0, word.length - own.length).replace(/=$/, '');
  return isGiven ? [{ name: task === undefined ? name : `${task} ${name}`, index: at }] : [];
}

/** Which word is the last before a shell reads or writes a file, or an option that follows; none where there are no two. */
function lastWord(words: readonly string[], index: number): number {
  let [count, at] = [0, index + 1];
  for (; at < words.length; at++) {
    const word = words[at] as string;
    if (/^\d*[<>]/.test(word) || (word.startsWith('-') && count > 1)) break;
    if (!word.startsWith('-')) count++;
  }
  return count < 2 ? words.length : at - 1;
}

/** How the use of a program is shown: `curl -u user:password`. */
const pattern = /^user(?:name)?[:% ]password$/i;

/** What a shell, Kubernetes or a template puts a value in place of. */
const filledIn = /\$[\w({@*]|`|\{\{/;
const standIn = new RegExp(`^(?:${urlStandIns})$`);
/** A file, and what Java's own list of certificates is closed with, which are public. */
const known = /^(?:\/[\w.-]+){2,}$|^changeit$/;

/** True for a password that is there in full, and is not what somebody is to replace. */
export function isLiteral(value: string): boolean {
  return !filledIn.test(value) && !standIn.test(value) && !known.test(value) && isNamedCredential('password', value);
}
