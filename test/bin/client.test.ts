import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode } from '../helpers/cli';

function evaluate(expression: string): unknown {
  const source = `const { client } = require('./bin/client.js'); console.log(JSON.stringify(${expression}));`;
  const { stdout, stderr } = runNode(['-e', source]);
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

test('the client of Kubernetes is loaded from one file, none of which is its own', () => {
  expect(
    evaluate(
      "typeof new (client().KubeConfig)().loadFromString + Object.keys(require.cache).filter((name) => name.includes('client-node')).length",
    ),
  ).toBe('function0');
  expect(evaluate('client() === client()')).toBe(true);
});

test('it has all that the library takes from it', () => {
  const folder = join(root, 'lib/rollout');
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const imports = texts.flatMap((text) => [...text.matchAll(/import \{([^}]*)\} from '@kubernetes\/client-node'/g)]);
  const names = imports.flatMap(([, list = '']) => list.split(',').map((name) => name.trim()));
  const values = names.filter((name) => name !== '' && !name.startsWith('type '));
  expect(values).toContain('KubeConfig');
  expect(evaluate('Object.keys(client())')).toEqual(expect.arrayContaining([...new Set(values)]));
});

test('the library gets it as it gets a package', () => {
  const source = `require('tsx/cjs');
require('./bin/library.js').load('rollout/kube-config.ts');
console.log(Object.keys(require.cache).filter((name) => name.includes('client-node')).length);`;
  expect(runNode(['-e', source]).stdout).toBe('0\n');
});
