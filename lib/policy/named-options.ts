import { type AssignedCredential, comment } from './assigned-credentials';
import { isLiteral } from './command-credentials';
import { asking } from './command-options';
import { lineCounter } from './line-counter';
import { shellWords } from './shell-words';

/** How an option is called that says what its value is: that of a file or of a Secret is called otherwise. */
const name = String.raw`[\w.-]*(?:password|passwd|passphrase|api[_-]?key)`;

/** Such an option as a word, with the name in a group, and the value in another where that is a part of the word. */
export const namedOption = new RegExp(`^--?(${name})(?:=(.*))?$`, 'i');
const inText = new RegExp(String.raw`(?<=[ \t])(?!--?no-)--?${name}(?=[ \t])`, 'gi');

const longestCommand = 400;
/** What tells something: how a program is used, or anything else. */
const telling = /\busage\b|^\s*(?:(?:then|do|else)\s+)*(?:echo|printf|cat)\b/i;
/** A name in place of a value, and words that go on with a sentence. */
const noValue = /^(?:[A-Z][A-Z_]*|an?|and|as|flag|for|from|if|in|is|of|option|or|the|to|was|with)$/;

/** The credentials that commands in a script give to programs that nobody knows: `--password VALUE`. */
export function optionCredentials(text: string): readonly AssignedCredential[] {
  const lineAt = lineCounter(text);
  return [...text.matchAll(inText)].flatMap(({ 0: option, index }) => {
    const { line, start } = lineAt(index);
    const before = text.slice(Math.max(start, index - longestCommand), index);
    const around = isContinued(text, start) && before.trim() === '' ? '' : quoteAround(before);
    if (around === undefined || comment.test(before)) return [];
    const [value = ''] = shellWords(text, index + option.length, around);
    return value.startsWith('-') || noValue.test(value) || !isLiteral(value) ? [] : [{ name: option, line }];
  });
}

/** True for a line that goes on with the command of the one before. */
function isContinued(text: string, start: number): boolean {
  return text.slice(start - 2, start) === '\\\n';
}

/**
 * The quote in which the command stands of which this is the beginning, if it stands in one. Undefined where it is no
 * command with options that have a value: words in a text, or what a program says.
 */
function quoteAround(line: string): string | undefined {
  const outer: string[] = [];
  let [quote, around, start] = ['', '', 0];
  for (let at = 0; at < line.length; at++) {
    const letter = line[at] as string;
    if (letter === '\\') at++;
    else if (quote !== "'" && line.startsWith('$(', at)) {
      outer.push(quote);
      quote = '';
      start = at + 2;
    } else if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === around) around = '';
    else if (letter === '"' || letter === "'") {
      if (handed.test(line.slice(start, at))) [around, start] = [letter, at + 1];
      else quote = letter;
    } else if (letter === ')') quote = outer.pop() ?? '';
    else if (endsCommand.test(letter)) start = at + 1;
  }
  const command = line.slice(start);
  return quote !== '' || command.trim() === '' || telling.test(command) || asking.test(command) ? undefined : around;
}

/** What a shell is handed is a command again. */
const handed = /\s-[a-z]*c\s*$/;
const endsCommand = /[;|&({`]/;
