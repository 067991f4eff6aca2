import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode, temporaryFolder } from '../helpers/cli';

/** A project with a library of two files, and the packages that loading them takes. */
function project(): string {
  const folder = temporaryFolder();
  for (const name of ['bin', 'lib/words', 'node_modules']) mkdirSync(join(folder, name), { recursive: true });
  for (const name of ['client', 'library', 'made']) {
    cpSync(join(root, `bin/${name}.js`), join(folder, `bin/${name}.js`));
  }
  for (const name of ['esbuild', 'tsx']) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  writeFileSync(join(folder, 'package.json'), '{}');
  writeFileSync(join(folder, 'lib/words/index.ts'), "export const word: string = 'first';\n");
  writeFileSync(join(folder, 'lib/main.ts'), "export { word } from './words';\nexport const place = __dirname;\n");
  return folder;
}

const cacheOf = (folder: string) => join(folder, 'node_modules/.cache/holdfast/library');

/** Prints what an expression makes of the loaded library. */
function evaluate(folder: string, expression: string, ...args: string[]) {
  const program = join(folder, 'program.js');
  writeFileSync(
    program,
    `require('tsx/cjs');
const loaded = require('./bin/library.js').load('main.ts');
console.log(JSON.stringify(${expression}));`,
  );
  const { stdout, stderr } = runNode([program, ...args], { cwd: folder });
  return stdout ? JSON.parse(stdout) : stderr;
}

test('sources are loaded from one file, under the name of the one that was asked for', () => {
  const folder = project();
  expect(evaluate(folder, '[loaded.word, loaded.place, Object.keys(require.cache)]')).toEqual([
    'first',
    join(folder, 'lib'),
    expect.arrayContaining([join(folder, 'lib/main.ts')]),
  ]);
  expect(readdirSync(cacheOf(folder))).toEqual([
    expect.stringMatching(/^[0-9a-f]{32}\.js$/),
    expect.stringMatching(/^[0-9a-f]{32}\.js\.main$/),
  ]);
});

test('who imports a source gets the module that the library has', () => {
  expect(evaluate(project(), "loaded === require('./lib/main.ts') && require('./lib/words').word")).toBe('first');
});

test('a source is run once, and not before it is asked for', () => {
  const folder = project();
  writeFileSync(
    join(folder, 'lib/words/index.ts'),
    'global.runs = (global.runs ?? 0) + 1;\nexport const word = global.runs;\n',
  );
  writeFileSync(join(folder, 'lib/main.ts'), "export const words = () => require('./words') as { word: number };\n");
  expect(evaluate(folder, "[global.runs, loaded.words().word, require('./lib/words').word, global.runs]")).toEqual([
    null,
    1,
    1,
    1,
  ]);
});

test('packages stay those that all others get, but for what nobody else needs to have', () => {
  const folder = project();
  for (const name of ['mine', 'valibot']) {
    mkdirSync(join(folder, 'node_modules', name));
    writeFileSync(join(folder, 'node_modules', name, 'package.json'), '{"version":"1.0.0"}');
    writeFileSync(join(folder, 'node_modules', name, 'index.js'), 'exports.own = {};\n');
  }
  writeFileSync(join(folder, 'package.json'), '{"dependencies":{"mine":"1.0.0","valibot":"1.0.0"}}');
  writeFileSync(join(folder, 'lib/main.ts'), "export * as mine from 'mine';\nexport * as valibot from 'valibot';\n");
  const isShared = (name: string) => `loaded.${name}.own === require('${name}').own`;
  expect(evaluate(folder, `[${isShared('mine')}, ${isShared('valibot')}]`)).toEqual([true, false]);
});

test('another version of a package in it is taken as it is now', () => {
  const folder = project();
  const own = join(folder, 'node_modules/valibot');
  mkdirSync(own);
  const install = (version: string) => {
    writeFileSync(join(own, 'package.json'), JSON.stringify({ version }));
    writeFileSync(join(own, 'index.js'), `exports.version = '${version}';\n`);
  };
  writeFileSync(join(folder, 'lib/main.ts'), "export { version } from 'valibot';\n");
  for (const version of ['1.0.0', '2.0.0']) {
    install(version);
    expect(evaluate(folder, 'loaded.version')).toBe(version);
  }
});

test('a source that has changed is taken as it is now', () => {
  const folder = project();
  evaluate(folder, 'loaded.word');
  const before = readdirSync(cacheOf(folder));
  writeFileSync(join(folder, 'lib/words/index.ts'), "export const word: string = 'other';\n");
  expect(evaluate(folder, 'loaded.word')).toBe('other');
  expect(readdirSync(cacheOf(folder))).toHaveLength(2);
  expect(readdirSync(cacheOf(folder)).filter((name) => before.includes(name))).toEqual([]);
});

test('a second run takes the file that the first one made', () => {
  const folder = project();
  evaluate(folder, 'loaded.word');
  const [name = ''] = readdirSync(cacheOf(folder));
  const file = join(cacheOf(folder), name);
  const packed = `(function (exports) { exports[${JSON.stringify(join(folder, 'lib/main.ts'))}] = () => ({ word: 'packed' }); })`;
  writeFileSync(file, packed);
  expect(evaluate(folder, 'loaded.word')).toBe('packed');
});

describe('what V8 compiled', () => {
  const compiled = (folder: string) => join(cacheOf(folder), readdirSync(cacheOf(folder)).at(-1) as string);

  test('is kept by the first run of a use and taken by the second', () => {
    const folder = project();
    evaluate(folder, 'loaded.word');
    const before = statSync(compiled(folder));
    expect(before.size).toBeGreaterThan(0);
    expect(evaluate(folder, 'loaded.word')).toBe('first');
    expect(statSync(compiled(folder))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  test('is made again where it is of no use', () => {
    const folder = project();
    evaluate(folder, 'loaded.word');
    const before = readFileSync(compiled(folder));
    writeFileSync(compiled(folder), 'something else');
    expect(evaluate(folder, 'loaded.word')).toBe('first');
    expect(readFileSync(compiled(folder)).length).toBe(before.length);
  });

  test('is not kept of a run that only told what was wrong with its command line', () => {
    const folder = project();
    evaluate(folder, '(process.exitCode = 2)');
    expect(compiled(folder)).toMatch(/\.js$/);
  });
});

test('a field that is called like the prototype stays a field where objects are put together', () => {
  const folder = project();
  const text =
    'const given = JSON.parse(\'{"__proto__":{"a":1},"b":2}\');\nexport const all = { ...given, c: 3, ...undefined };';
  writeFileSync(join(folder, 'lib/main.ts'), text);
  expect(evaluate(folder, '[JSON.stringify(loaded.all), loaded.all.a]')).toEqual([
    '{"__proto__":{"a":1},"b":2,"c":3}',
    null,
  ]);
});

test('objects that are put together in the same way have the same shape, however many there are', () => {
  const folder = project();
  writeFileSync(
    join(folder, 'lib/main.ts'),
    'const spread = (one: object) => ({ ...one, other: 3 });\nexport { spread as make };',
  );
  const setUp = "require('v8').setFlagsFromString('--allow-natives-syntax')";
  const made = 'Array.from({ length: 100 }, (_, one) => loaded.make({ one })).slice(-2)';
  const sameShape = "new Function('one', 'other', 'return %HaveSameMap(one, other)')";
  expect(evaluate(folder, `(${setUp}, ${sameShape}(...${made}))`)).toBe(true);
});

test('where nothing can be written, and to show lines, tsx loads the sources', () => {
  const folder = project();
  expect(evaluate(folder, 'loaded.word', '--debug')).toBe('first');
  writeFileSync(join(folder, 'node_modules/.cache'), '');
  expect(evaluate(folder, 'loaded.word')).toBe('first');
});

test('a damaged file is made again', () => {
  const folder = project();
  evaluate(folder, 'loaded.word');
  const [name = ''] = readdirSync(cacheOf(folder));
  const file = join(cacheOf(folder), name);
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.slice(0, -20));
  expect([evaluate(folder, 'loaded.word'), evaluate(folder, 'loaded.word')]).toEqual(['first', 'first']);
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('a source that fails ends the program with its own error', () => {
  const folder = project();
  writeFileSync(join(folder, 'lib/words/index.ts'), "throw new Error('on purpose');\n");
  expect(evaluate(folder, 'loaded.word')).toContain('on purpose');
});

test('a library behind a link has the modules that Node finds there', () => {
  const [folder, other] = [project(), project()];
  rmSync(join(folder, 'lib'), { recursive: true });
  symlinkSync(join(other, 'lib'), join(folder, 'lib'));
  expect(evaluate(folder, "[loaded === require('./lib/main.ts'), loaded.place]")).toEqual([true, join(other, 'lib')]);
});
