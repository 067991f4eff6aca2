import ts from 'typescript';
import { mergeEqual } from './merge-equal';

/**
 * What `cdk8s import` wrote, as types alone and as they stand in a manifest: fields under their own names, which its
 * interfaces change (`clientID` is `clientId` there) and its functions change back; values of an enumeration as they
 * are; "number or string" without a class; nothing that could be written to.
 */
export function declarations(generated: string): string {
  const source = ts.createSourceFile('generated.ts', generated, ts.ScriptTarget.Latest, true);
  const functions = source.statements.filter(ts.isFunctionDeclaration);
  const names = new Map(functions.map((each) => [interfaceOf(each), manifestNames(each)]));
  const parts = source.statements.flatMap((statement) => {
    if (ts.isInterfaceDeclaration(statement)) return asInterface(statement, names.get(statement.name.text));
    if (ts.isEnumDeclaration(statement)) return alias(statement, statement.members.map(memberValue));
    if (ts.isClassDeclaration(statement)) return alternatives(statement);
    return [];
  });
  return mergeEqual(parts.map(shortened)).join('\n\n');
}

function interfaceOf({ name }: ts.FunctionDeclaration): string {
  return name?.text.replace(/^toJson_/, '') ?? '';
}

/** The name that a field has in the manifest, by the one it has in the interface. */
function manifestNames(conversion: ts.FunctionDeclaration): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name)) {
      const field = /\bobj\.(\w+)/.exec(node.initializer.getText())?.[1];
      if (field) names.set(field, node.name.text);
    }
    node.forEachChild(visit);
  };
  visit(conversion);
  return names;
}

/** A text in the place of another. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function asInterface(node: ts.InterfaceDeclaration, names: ReadonlyMap<string, string> = new Map()): string[] {
  const edits: Edit[] = [];
  const replace = (target: ts.Node, text: string) =>
    edits.push({ start: target.getStart(), end: target.getEnd(), text });
  const insert = (start: number, text: string) => edits.push({ start, end: start, text });
  const visit = (child: ts.Node): void => {
    if (ts.isPropertySignature(child)) {
      const name = names.get(child.name.getText()) ?? child.name.getText();
      replace(child.name, /^[\w$]+$/.test(name) ? name : `'${name}'`);
    }
    if (ts.isArrayTypeNode(child)) {
      insert(child.getStart(), ts.isArrayTypeNode(child.parent) ? '(readonly ' : 'readonly ');
      if (ts.isArrayTypeNode(child.parent)) insert(child.getEnd(), ')');
    }
    if (ts.isIndexSignatureDeclaration(child)) insert(child.getStart(), 'readonly ');
    if (child.kind === ts.SyntaxKind.AnyKeyword) replace(child, 'unknown');
    if (ts.isTypeReferenceNode(child) && child.getText() === 'Date') replace(child, 'string');
    child.forEachChild(visit);
  };
  node.members.forEach(visit);
  return [edited(node, edits)];
}

/** The text of a node with its comment, its parts replaced. */
function edited(node: ts.Node, edits: readonly Edit[]): string {
  const begin = node.getStart();
  let text = node.getText();
  for (const { start, end, text: put } of [...edits].reverse()) {
    text = text.slice(0, start - begin) + put + text.slice(end - begin);
  }
  return commentOf(node) + text;
}

function memberValue({ initializer }: ts.EnumMember): string {
  return initializer && ts.isStringLiteral(initializer) ? `'${initializer.text}'` : (initializer?.getText() ?? 'never');
}

/** The class of an object is not needed; one that stands for "number or string" is that. */
function alternatives(node: ts.ClassDeclaration): string[] {
  const made = node.members.find(ts.isConstructorDeclaration)?.parameters[0];
  return node.heritageClauses || !made?.type ? [] : alias(node, [made.type.getText()]);
}

function alias(node: ts.EnumDeclaration | ts.ClassDeclaration, types: readonly string[]): string[] {
  return [`${commentOf(node)}export type ${node.name?.text} = ${types.join(' | ')};`];
}

function commentOf(node: ts.Node): string {
  return /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.exec(node.getFullText().slice(0, node.getLeadingTriviaWidth()))?.[0] ?? '';
}

/** The first paragraph of each comment: the rest, which is most of the text, is in the documents of the project. */
function shortened(text: string): string {
  return text.replace(/( *)\/\*\*\n((?: *\*(?!\/).*\n)*) *\*\/\n/g, (_, indent: string, lines: string) => {
    const paragraph =
      lines
        .replace(/^ *\* ?/gm, '')
        .split(/\n\s*\n|^@/m)[0]
        ?.trim() ?? '';
    const words = paragraph.split('\n').join(`\n${indent} * `);
    if (!words) return '';
    return words.includes('\n') ? `${indent}/**\n${indent} * ${words}\n${indent} */\n` : `${indent}/** ${words} */\n`;
  });
}
