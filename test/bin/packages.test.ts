import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode, temporaryFolder } from '../helpers/cli';

/** Prints what an expression makes of cdk8s as the command loads it. */
function evaluate(expression: string): unknown {
  const source = `require('./bin/packages.js').loadPackages([]);
const { Yaml } = require('cdk8s');
const parser = require('node:module').createRequire(require.resolve('cdk8s')).resolve('yaml');
console.log(JSON.stringify(${expression}));`;
  const { stdout, stderr } = runNode(['-e', source]);
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

test('the parser of YAML that cdk8s brings along is not loaded before it is asked for', () => {
  expect(evaluate("Object.keys(require.cache).filter((name) => name.includes('/yaml/dist/')).length")).toBe(0);
});

test('cdk8s reads and writes YAML all the same', () => {
  const file = join(temporaryFolder(), 'objects.yaml');
  writeFileSync(file, 'kind: ConfigMap\n---\nkind: Secret\n');
  expect(evaluate(`Yaml.load(${JSON.stringify(file)})`)).toEqual([{ kind: 'ConfigMap' }, { kind: 'Secret' }]);
  expect(evaluate("Yaml.stringify({ mode: 'yes' })")).toBe('mode: "yes"\n'); // YAML 1.1, for which cdk8s asks
});

test('who asks for the same parser gets the parser itself', () => {
  expect(evaluate("[Object.keys(require(parser)).includes('parse'), require(parser).__esModule]")).toEqual([
    true,
    null,
  ]);
});

test('packages that are there are loaded, others end the program', () => {
  expect(
    evaluate(
      "require('./bin/packages.js').loadPackages(['js-yaml']) ?? Object.keys(require.cache).some((name) => name.includes('/js-yaml/'))",
    ),
  ).toBe(true);
  expect(runNode(['-e', "require('./bin/packages.js').loadPackages(['no-such-package'])"], { cwd: root }).status).toBe(
    1,
  );
});

test('Pulumi is loaded without what it sends functions to a cloud with, and gets that when it asks', () => {
  const heavy = 'Object.keys(require.cache).filter((name) => /typescript\\.js$|arborist\\/lib/.test(name)).length';
  const source = `const { runtime } = require('@pulumi/pulumi');
const before = ${heavy} - 2; // those that stand for the two
const { endPostponing } = require('./bin/packages.js');
endPostponing();
runtime.serializeFunction(() => 42).then(({ text }) => console.log(before, text.includes('=> 42'), typeof require('typescript').sys));`;
  const { stdout } = runNode(['--require', './bin/preload.js', '-e', source]);
  expect(stdout).toBe('0 true object\n');
});
