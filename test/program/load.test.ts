import { join } from 'node:path';
import { contents, holdfast } from '../helpers/cli';
import { projectOf } from '../helpers/project';

const stackOf = (name: string, namespace: string) => `import { defineEnvironments, defineStack } from 'holdfast';
export default defineStack('${name}', defineEnvironments({ test: { namespace: '${namespace}' } }), () => {});
`;

/** What synth says of a project with these files. */
const synth = (files: Readonly<Record<string, string>>) => holdfast(['synth'], { cwd: projectOf(files) });

test('stacks in folders are found; helpers without a default export are not stacks', () => {
  const { status, stdout } = synth({
    'stacks/web.ts': stackOf('web', 'one'),
    'stacks/team/api.ts': stackOf('api', 'two'),
    'stacks/team/helper.ts': 'export const port = 3000;\n',
    'stacks/types.d.ts': 'export default 1;\n',
  });
  expect([status, stdout.match(/^dist.*/gm)]).toEqual([0, ['dist/test/api.k8s.yaml', 'dist/test/web.k8s.yaml']]);
});

test.each<[string, Record<string, string>, string]>([
  [
    'a source that cannot be read',
    { 'stacks/web.ts': 'const a = {\n  b: 1;\n};\n' },
    'stacks/web.ts:2 exception: got SyntaxError: Expected "}" but found ";"; allowed: ',
  ],
  [
    'an import that leads nowhere',
    { 'stacks/web.ts': "import { a } from './nowhere';\nimport { b } from './no-such';\nexport default a + b;\n" },
    'stacks/web.ts:1 exception: got an import of "./nowhere", which is not there; allowed: ',
  ],
])('%s is told with its line', (_, files, message) => {
  const { status, errors } = synth(files);
  expect(status).toBe(1);
  expect(errors[0]).toContain(message);
  expect(errors).toHaveLength(2);
});

test.each([
  ['no file', {}],
  ['helpers alone', { 'stacks/helper.ts': 'export const port = 3000;\n' }],
  ['an empty list', { 'stacks/all.ts': 'export default [];\n' }],
])('a folder with %s is a problem, and what was rendered before stays', (_, files) => {
  const rendered = { 'dist/test/web.k8s.yaml': '# Rendered by holdfast from stacks/ for test.\n' };
  const cwd = projectOf({ 'stacks/.keep': '', ...files, ...rendered });
  for (const named of [[], ['--environment', 'test']]) {
    const { status, errors } = holdfast(['synth', ...named], { cwd });
    expect([status, errors[0]]).toEqual([
      1,
      expect.stringMatching(
        /^command line --stacks: got stacks, a folder without a stack; allowed: .*; fix: add a file/,
      ),
    ]);
    expect(errors).toHaveLength(2);
  }
  expect(Object.keys(contents(join(cwd, 'dist')))).toEqual([join(cwd, 'dist/test/web.k8s.yaml')]);
});
