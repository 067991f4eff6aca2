import { readFileSync } from 'node:fs';
import type * as TypeScript from 'typescript';
import { declarationOf } from './scope';
import type { Frame } from './trace';

// Only a run with problems reads sources, so only that run pays for loading the compiler (0.3 s).
let typescript: typeof TypeScript | undefined;
const files = new Map<string, TypeScript.SourceFile>();

/**
 * The line in which a property stands among the arguments of the call at `frame`; when it is not written there (a
 * default, a value made elsewhere) the line of the nearest property around it, at last that of the call itself.
 * `path` starts with the number of the argument: `[2, 'replicas', 'min']`. `select({ production: ... })` is followed
 * into the environment's choice.
 */
export function lineOf(frame: Frame, path: readonly (string | number)[], environment?: string): number {
  typescript ??= require('typescript') as typeof TypeScript;
  const file = sourceFile(typescript, frame.file);
  const call = file && callAt(typescript, file, frame);
  const [argument, ...properties] = path;
  const start = call?.arguments?.[Number(argument)];
  if (!file || !start) return frame.line;
  const search = new PropertySearch(typescript, file, environment);
  const found = search.follow(start, properties.map(String)) ?? start;
  return properties.length > 0 && found === start ? frame.line : search.line(found);
}

function sourceFile(ts: typeof TypeScript, name: string): TypeScript.SourceFile | undefined {
  const known = files.get(name);
  if (known) return known;
  try {
    const file = ts.createSourceFile(name, readFileSync(name, 'utf8'), ts.ScriptTarget.Latest, true);
    files.set(name, file);
    return file;
  } catch {
    return undefined; // a source that cannot be read costs the message its line, nothing else
  }
}

type Call = TypeScript.NewExpression | TypeScript.CallExpression;

/** The innermost call whose first line is the frame's; a source map may be off by some columns. */
function callAt(ts: typeof TypeScript, file: TypeScript.SourceFile, frame: Frame): Call | undefined {
  let best: Call | undefined;
  let least = Number.POSITIVE_INFINITY;
  const visit = (node: TypeScript.Node): void => {
    if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
      const { line, character } = file.getLineAndCharacterOfPosition(node.getStart(file));
      const distance = Math.abs(character + 1 - frame.column);
      if (line + 1 === frame.line && distance < least) [best, least] = [node, distance];
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return best;
}

/** Constants that are looked up for one property; `var a = { ...a }` would be one without end. */
const mostConstants = 100;

class PropertySearch {
  private constants = 0;

  constructor(
    private readonly ts: typeof TypeScript,
    private readonly file: TypeScript.SourceFile,
    private readonly environment: string | undefined,
  ) {}

  line(node: TypeScript.Node): number {
    return this.file.getLineAndCharacterOfPosition(node.getStart(this.file)).line + 1;
  }

  /** The node of the last property of the path that is written out, or undefined when not even the first is. */
  follow(node: TypeScript.Expression, path: readonly string[]): TypeScript.Node | undefined {
    const [key, ...rest] = path;
    if (key === undefined) return undefined;
    const value = this.resolve(node);
    if (this.ts.isArrayLiteralExpression(value)) {
      const element = value.elements[Number(key)];
      return element && (this.follow(element, rest) ?? element);
    }
    if (!this.ts.isObjectLiteralExpression(value)) return undefined;
    for (const property of [...value.properties].reverse()) {
      if (this.ts.isSpreadAssignment(property)) {
        const found = this.follow(property.expression, path);
        if (found) return found;
      } else if (property.name && this.nameOf(property.name) === key) {
        const initializer = this.ts.isPropertyAssignment(property) ? property.initializer : undefined;
        return (initializer && this.follow(initializer, rest)) ?? property;
      }
    }
    return undefined;
  }

  private nameOf(name: TypeScript.PropertyName): string {
    return this.ts.isComputedPropertyName(name) ? '' : name.text;
  }

  /** Looks through `as`, `satisfies` and brackets, a constant of the same file, and `select({ ... })`. */
  private resolve(node: TypeScript.Expression): TypeScript.Expression {
    const { ts } = this;
    if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) {
      return this.resolve(node.expression);
    }
    if (ts.isIdentifier(node)) return this.constant(node) ?? node;
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      return node.expression.name.text === 'select' ? (this.selected(node) ?? node) : node;
    }
    return node;
  }

  private selected(call: TypeScript.CallExpression): TypeScript.Expression | undefined {
    const choices = call.arguments[0];
    if (!choices || !this.ts.isObjectLiteralExpression(choices)) return undefined;
    const values = choices.properties.filter(this.ts.isPropertyAssignment);
    const named = (name: string | undefined) => values.find((property) => this.nameOf(property.name) === name);
    const choice = named(this.environment) ?? named('default');
    return choice && this.resolve(choice.initializer);
  }

  /** The value of the constant that a name means where it stands: that of the nearest block around it. */
  private constant(name: TypeScript.Identifier): TypeScript.Expression | undefined {
    if (this.constants++ > mostConstants) return undefined;
    const declaration = declarationOf(this.ts, name);
    const value = declaration && this.ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
    return value && this.resolve(value);
  }
}
