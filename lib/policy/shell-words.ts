/** More than these no command has, as far as it matters here. */
const mostWords = 50;
const mostLetters = 1000;

/**
 * The words from a place in a text to the end of the command there, without their quotes. What a shell would fill in is
 * left as it is written. `around` is the quote in which the command itself stands, if it does: it ends there.
 */
export function shellWords(text: string, start: number, around = ''): string[] {
  const words: string[] = [];
  const end = Math.min(text.length, start + mostLetters);
  let word: string | undefined;
  for (let at = start; at < end && words.length < mostWords; at++) {
    const letter = text[at] as string;
    if (letter === around || endsCommand.test(letter)) break;
    if (letter === '\\') {
      at++;
      if (text[at] !== '\n') word = (word ?? '') + (text[at] ?? '');
    } else if (letter === '"' || letter === "'") {
      const close = closing(text, at, letter, end);
      word = (word ?? '') + text.slice(at + 1, close);
      at = close;
    } else if (text.startsWith('$(', at) || text.startsWith('${', at)) {
      const close = closing(text, at, text[at + 1] === '(' ? ')' : '}', end);
      word = (word ?? '') + text.slice(at, close + 1);
      at = close;
    } else if (/\s/.test(letter)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? '') + letter;
  }
  return word === undefined ? words : [...words, word];
}

const endsCommand = /[\n;|&)]/;

/** Where what begins at a place is closed, or the end. A backslash keeps what follows it from that. */
function closing(text: string, at: number, close: string, end: number): number {
  for (let next = at + 1; next < end; next++) {
    if (text[next] === '\\' && close !== "'") next++;
    else if (text[next] === close) return next;
  }
  return end;
}
