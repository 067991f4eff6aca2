import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const root = join(__dirname, '../..');

/** A file that is generated, in whole or in parts. */
export interface Generated {
  readonly file: string;
  readonly text: string;
}

/**
 * The text of a document with its parts made anew: what stands between `<!-- begin NAME -->` and `<!-- end NAME -->` is
 * replaced by what `parts` has under that name.
 */
export function fillIn(document: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const pattern = new RegExp(`(<!-- begin ${name} -->\\n)[\\s\\S]*?(<!-- end ${name} -->)`);
    if (!pattern.test(text)) throw new Error(`there is no part ${name} in the document`);
    return text.replace(pattern, (_, begin: string, end: string) => `${begin}${part.trimEnd()}\n${end}`);
  }, document);
}

/** A fenced block. */
export function fence(text: string, language: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

/** A fenced block of a file of the project. */
export function embed(file: string, language: string): string {
  return fence(read(file), language);
}

export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Writes the files that differ, or only names them; returns their paths. */
export function update(files: readonly Generated[], check: boolean): string[] {
  const stale = files.filter(
    ({ file, text }) => readFileSync(join(root, file), { encoding: 'utf8', flag: 'a+' }) !== text,
  );
  if (!check) for (const { file, text } of stale) writeFileSync(join(root, file), text);
  return stale.map(({ file }) => relative(root, join(root, file)));
}
