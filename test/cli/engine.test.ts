import { engineVariables } from '../../lib/cli/engine';
import { runNode } from '../helpers/cli';

const { NODE_OPTIONS } = engineVariables;

test("a Node that Pulumi starts has the compiler of TypeScript wait, whatever Pulumi's language host says", () => {
  const source = `const { exports } = require.cache[require.resolve('typescript')];
console.log(Object.keys(exports).length, typeof exports.createSourceFile, process.env.PULUMI_NODEJS_TYPESCRIPT);`;
  const { stdout } = runNode(['-e', source], { env: { NODE_OPTIONS, PULUMI_NODEJS_TYPESCRIPT: 'true' } });
  expect(stdout).toBe('0 function undefined\n');
});

test('options that Node has from the user stay, before ours', () => {
  jest.isolateModules(() => {
    const before = process.env.NODE_OPTIONS;
    process.env.NODE_OPTIONS = '--max-old-space-size=2048';
    const { engineVariables: own } = require('../../lib/cli/engine') as typeof import('../../lib/cli/engine');
    if (before === undefined) delete process.env.NODE_OPTIONS;
    else process.env.NODE_OPTIONS = before;
    expect(own.NODE_OPTIONS).toMatch(/^--max-old-space-size=2048 --require ".*\/bin\/preload\.js"$/);
  });
});
