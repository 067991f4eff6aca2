import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, temporaryFolder } from './cli';

/** A project of its own with these files; what they import from holdfast is this one. */
export function projectOf(files: Readonly<Record<string, string>>): string {
  const project = temporaryFolder();
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  writeFileSync(join(project, 'package.json'), '{}');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text.replace("'holdfast'", `'${root}/lib/index'`));
  }
  return project;
}

/** The source of a stack for one environment, test; `build` is the body of its function, from line 3 on. */
export function stackSource(build: string, name = 'web'): string {
  return `import * as holdfast from 'holdfast';
export default holdfast.defineStack('${name}', holdfast.defineEnvironments({ test: {} }), (stack) => {
${build}
});
`;
}
