import { readFileSync } from 'node:fs';
import {
  defineEnvironments,
  defineStack,
  type EnvironmentProps,
  type RuleId,
  type Stack,
  Waiver,
  WebService,
} from 'holdfast';
import { produceTwice } from '../../lib/program/repeat';
import { unusedEverywhere } from '../../lib/program/waiver-problems';
import { leastProps, produceOne } from '../helpers/manifests';

const terms = { reason: 'the vendor has no other way', owner: 'payments', expires: '2999-01-31' };
const recorded = 'until 2999-01-31, payments: the vendor has no other way';
const key = 'waiver.holdfast/literal-credential';

function web(stack: Stack, name = 'web'): WebService {
  return new WebService(stack, name, { ...leastProps, config: { DB_PASSWORD: 'kR7f2qLm9xTz' } });
}

function annotationsOf(build: (stack: Stack) => void): Record<string, unknown> {
  const { objects, problems } = produceOne(build);
  expect(problems).toEqual([]);
  const found = objects.filter(({ manifest }) => manifest.metadata.annotations?.[key]);
  return Object.fromEntries(found.map(({ manifest }) => [manifest.kind, manifest.metadata.annotations?.[key]]));
}

test('a waiver lets pass what its rule finds, and stands in the object that it was found in alone', () => {
  expect(annotationsOf((stack) => Waiver.of('literal-credential', terms).applyTo(web(stack)))).toEqual({
    ConfigMap: recorded,
  });
});

test('a waiver holds for all that is within the construct, and for nothing else', () => {
  expect(annotationsOf((stack) => Waiver.of('literal-credential', terms).applyTo(stack) ?? web(stack))).toEqual({
    ConfigMap: recorded,
  });
  const { problems } = produceOne((stack) => {
    Waiver.of('literal-credential', terms).applyTo(web(stack));
    web(stack, 'other');
  });
  expect(problems).toMatchObject([{ id: 'literal-credential', path: 'shop/other' }]);
});

test('the waiver that is nearest to the object counts', () => {
  const build = (stack: Stack) => {
    const service = web(stack);
    Waiver.of('literal-credential', { ...terms, owner: 'nearest' }).applyTo(service);
    Waiver.of('literal-credential', { ...terms, owner: 'organisation' }).applyTo(stack);
  };
  expect(produceOne(build).problems).toMatchObject([{ id: 'waiver-unused' }]);
  const { objects } = produceOne(build);
  const { manifest } = objects.find((one) => one.manifest.kind === 'ConfigMap') ?? {};
  expect(manifest?.metadata.annotations?.[key]).toContain('nearest');
});

test('a waiver whose day is over lets nothing pass, and is told at its line', () => {
  const { problems } = produceOne((stack) =>
    Waiver.of('literal-credential', { ...terms, expires: '2026-01-31' }).applyTo(web(stack)),
  );
  expect(problems).toMatchObject([
    { id: 'literal-credential', severity: 'error' },
    {
      id: 'waiver-expired',
      severity: 'error',
      place: expect.stringMatching(/waivers\.test\.ts:\d+$/),
      property: 'Waiver.expires',
      got: 'a waiver that ended on 2026-01-31',
    },
  ]);
});

test('a waiver that a nearer one hides, whose day is over, is not unused: once that is gone it holds', () => {
  const build = (stack: Stack) => {
    const service = web(stack);
    Waiver.of('literal-credential', { ...terms, expires: '2026-01-31' }).applyTo(service);
    Waiver.of('literal-credential', terms).applyTo(stack);
    Waiver.of('literal-credential', { ...terms, owner: 'elsewhere' }).applyTo(
      new WebService(stack, 'other', leastProps),
    );
  };
  expect(produceOne(build).problems.map(({ id, path }) => `${id} ${path}`)).toEqual([
    'literal-credential shop/web',
    'waiver-expired shop/web',
    'waiver-unused shop/other',
  ]);
});

test.each<[string, string, object, string]>([
  ['no reason', 'literal-credential', { reason: ' ' }, 'Waiver.reason'],
  ['no owner', 'literal-credential', { owner: '' }, 'Waiver.owner'],
  ['an owner that breaks the form', 'literal-credential', { owner: 'team: payments' }, 'Waiver.owner'],
  ['a day of no calendar', 'literal-credential', { expires: '2026-02-30' }, 'Waiver.expires'],
  ['a rule that there is not', 'literal-credentials', {}, 'Waiver.rule'],
  ['a reason with a credential', 'literal-credential', { reason: 'postgres://u:hunter2@db/x' }, 'Waiver.reason'],
  ['a reason of two lines', 'literal-credential', { reason: 'a\n::error::b' }, 'Waiver.reason'],
  ['a property too many', 'literal-credential', { until: 'x' }, 'Waiver.until'],
])('a waiver with %s is refused and lets nothing pass', (_, rule, props, property) => {
  const { problems } = produceOne((stack) => Waiver.of(rule as RuleId, { ...terms, ...props }).applyTo(web(stack)));
  expect(problems).toMatchObject([{ id: 'waiver-invalid', property }, { id: 'literal-credential' }]);
});

test('a waiver that lets something pass in one environment is not unused in another', () => {
  const environments = defineEnvironments({ development: {}, production: {} } as Record<string, EnvironmentProps>);
  const stack = (used: boolean) =>
    defineStack('shop', environments, (shop) => {
      const isHere = used && shop.environment.name === 'production';
      const config: Record<string, string> = isHere ? { DB_PASSWORD: 'kR7f2qLm9xTz' } : {};
      Waiver.of('literal-credential', terms).applyTo(new WebService(shop, 'web', { ...leastProps, config }));
    });
  const told = (used: boolean, ...names: string[]) => {
    const definition = stack(used);
    const problems = names.flatMap((name) => produceTwice(definition, [], name).problems);
    return unusedEverywhere(problems, [definition]).map(({ id }) => id);
  };
  expect(told(true, 'development', 'production')).toEqual([]);
  expect(told(false, 'development', 'production')).toEqual(['waiver-unused', 'waiver-unused']);
  expect(told(false, 'development')).toEqual([]);
});

test('a waiver that is applied twice counts once', () => {
  const { problems } = produceOne((stack) => {
    const service = new WebService(stack, 'web', leastProps);
    Waiver.of('literal-credential', terms).applyTo(service, service);
  });
  expect(problems).toMatchObject([{ id: 'waiver-unused' }]);
});

test.each<[string, unknown[]]>([
  ['nothing', []],
  ['a text', ['web']],
  ['null', [null]],
])('a waiver of %s ends in one line', (_, constructs) => {
  const { problems } = produceOne(() => {
    Waiver.of('literal-credential', terms).applyTo(...(constructs as [never]));
  });
  expect(problems).toMatchObject([{ id: 'waiver-invalid', property: 'Waiver.applyTo' }]);
});

test('made twice: a waiver whose day is counted from today never ends, and is refused at its line', () => {
  const definition = defineStack('shop', defineEnvironments({ production: {} }), (stack) => {
    const service = web(stack);
    const expires = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    Waiver.of('literal-credential', { ...terms, expires }).applyTo(service);
  });
  const { problems } = produceTwice(definition, [], 'production');
  const lines = readFileSync(__filename, 'utf8').split('\n');
  const line = lines.findIndex((text) => text.includes('{ ...terms, expires }).applyTo')) + 1;
  expect(problems).toMatchObject([
    {
      id: 'not-reproducible',
      property: "Waiver.of('literal-credential')",
      path: 'shop/web',
      place: `test/program/waivers.test.ts:${line}`,
      got: expect.stringMatching(/^"until .* and "until .* when it is made again$/),
    },
  ]);
});
