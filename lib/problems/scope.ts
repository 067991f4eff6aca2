import type * as TypeScript from 'typescript';

/** What declares a name where it stands: a variable or a parameter, that of the nearest scope around it. */
export function declarationOf(ts: typeof TypeScript, name: TypeScript.Identifier): TypeScript.Declaration | undefined {
  for (let scope: TypeScript.Node = name.parent; scope; scope = scope.parent) {
    const found = declarationsIn(ts, scope).find((declaration) => declares(ts, declaration.name, name.text));
    if (found) return found;
  }
  return undefined;
}

type Declared = TypeScript.VariableDeclaration | TypeScript.ParameterDeclaration;

/** Those of a scope itself, not of the scopes in it. */
function declarationsIn(ts: typeof TypeScript, scope: TypeScript.Node): readonly Declared[] {
  if (ts.isFunctionLike(scope)) return scope.parameters.filter(ts.isParameter);
  if (ts.isForStatement(scope) || ts.isForOfStatement(scope) || ts.isForInStatement(scope)) {
    const { initializer } = scope;
    return initializer && ts.isVariableDeclarationList(initializer) ? initializer.declarations : [];
  }
  if (!ts.isSourceFile(scope) && !ts.isBlock(scope) && !ts.isModuleBlock(scope)) return [];
  return scope.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => declarationList.declarations);
}

/** True for the name itself and for one in a pattern: `const { port } = ...`. */
function declares(ts: typeof TypeScript, binding: TypeScript.BindingName, name: string): boolean {
  if (ts.isIdentifier(binding)) return binding.text === name;
  return binding.elements.some((element) => ts.isBindingElement(element) && declares(ts, element.name, name));
}
