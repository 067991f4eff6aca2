import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** One property of an interface, as its source says. */
export interface Prop {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  /** The description, on one line. */
  readonly text: string;
  /** What `@default` says; a dash before it means words instead of a value. */
  readonly default?: string;
  readonly see?: string;
}

/** The properties of an interface in a TypeScript file, in the order of the source. */
export function readProps(file: string, interfaceName: string): Prop[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const declaration = source.statements
    .filter(ts.isInterfaceDeclaration)
    .find(({ name }) => name.text === interfaceName);
  if (!declaration) throw new Error(`${file} has no interface ${interfaceName}`);
  return declaration.members.filter(ts.isPropertySignature).map((member) => readProp(member, source));
}

function readProp(member: ts.PropertySignature, source: ts.SourceFile): Prop {
  const docs = ts.getJSDocCommentsAndTags(member).filter(ts.isJSDoc);
  const tag = (name: string) => {
    const found = ts.getJSDocTags(member).find(({ tagName }) => tagName.text === name);
    return found
      ?.getText(source)
      .replace(/^@\w+\s*/, '')
      .replace(/\s*\*?\s*$/, '')
      .trim();
  };
  const [value, see] = [tag('default'), tag('see')];
  return {
    name: member.name.getText(source).replace(/^'|'$/g, ''),
    type: member.type?.getText(source).replace(/\s+/g, ' ') ?? '',
    required: member.questionToken === undefined,
    text: docs
      .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
    ...(value !== undefined && { default: value }),
    ...(see !== undefined && { see }),
  };
}
