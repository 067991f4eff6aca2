import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import type { Rule } from '../../lib/policy/rule';

/** A change of one condition in the source of a rule. */
export interface Mutant {
  /** `< became <=, in: if (a < b) return;`. */
  readonly title: string;
  readonly source: string;
}

/** What each operator becomes, so that a condition that nothing depends on is noticed. */
const operators: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
]);

/** Every condition of a source turned into another one, one at a time. */
export function mutantsOf(source: string): Mutant[] {
  const file = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.ES2022, true);
  const mutants: Mutant[] = [];
  const add = (node: ts.Node, text: string) => {
    const [from, to] = [node.getStart(file), node.getEnd()];
    const original = source.slice(from, to).replace(/\s+/g, ' ');
    const [line = ''] = source.slice(source.lastIndexOf('\n', from) + 1).split('\n');
    mutants.push({
      title: `${original} became ${text}, in: ${line.trim().replaceAll('$', '')}`,
      source: source.slice(0, from) + text + source.slice(to),
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node)) {
      const other = operators.get(node.operatorToken.kind);
      if (other) add(node.operatorToken, other);
    }
    const isNot = ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken;
    if (isNot) add(node, node.operand.getText(file));
    if (ts.isConditionalExpression(node)) add(node.condition, `!(${node.condition.getText(file)})`);
    if (ts.isIfStatement(node)) add(node.expression, `!(${node.expression.getText(file)})`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return mutants;
}

const options: ts.CompilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };

/** The rule that a source in the folder of rules exports. */
export function compileRule(source: string, folder: string, load: (path: string) => unknown): Rule {
  const { outputText } = ts.transpileModule(source, { compilerOptions: options });
  const exported: Record<string, Rule> = {};
  const ofNode = createRequire(join(folder, 'index.ts'));
  const require = (name: string) => (name.startsWith('.') ? load(join(folder, name)) : ofNode(name));
  new Function('exports', 'require', outputText)(exported, require);
  return Object.values(exported)[0] as Rule;
}
