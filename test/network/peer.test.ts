import { Construct } from 'constructs';
import { type Peer, WebService } from 'holdfast';
import { leastProps, produceOne } from '../helpers/manifests';

const address = { cidr: '10.20.0.0/16', port: 5432 };
const pods = { selector: { 'app.kubernetes.io/name': 'database' }, port: 5432 };

/** What is said of a call of connectsTo, without the service it is in. */
const problemsOf = (peer: unknown) =>
  produceOne((stack) => {
    const web = new WebService(stack, 'web', leastProps);
    web.connectsTo(peer as Peer); // the line that is to be named
  }).problems.map(({ place, property, got, fix }) => ({ line: place.split(':').at(-1), property, got, fix }));
const line = '12';

test.each([[address], [pods], [{ selector: { a: '' }, port: 1 }], [{ cidr: '::/0', port: 65535 }]])(
  '%j is a peer',
  (peer) => {
    expect(problemsOf(peer)).toEqual([]);
  },
);

test.each<[unknown, string, string]>([
  [undefined, 'connectsTo', 'nothing'],
  ['database', 'connectsTo', '"database"'],
  [{}, 'connectsTo', '{}'],
  [{ port: 5432 }, 'connectsTo', '{"port":5432}'],
  [{ ...pods, selector: {} }, 'connectsTo', '{"selector":{},"port":5432}'],
  [{ ...pods, selector: new Map([['a', 'b']]) }, 'connectsTo', '{"selector":{},"port":5432}'],
  [new (class Peer {})(), 'connectsTo', 'a Peer that is no plain value'],
  [{ ...address, ...pods }, 'connectsTo', 'both a cidr and a selector'],
  [{ ...address, protocol: 'UDP' }, 'connectsTo.protocol', 'a property of that name'],
  [{ ...pods, namespace: 'other' }, 'connectsTo.namespace', 'a property of that name'],
  [{ ...address, cidr: 5 }, 'connectsTo.cidr', '5 (number)'],
  [{ ...address, cidr: '10.0.0.1/8' }, 'connectsTo.cidr', '"10.0.0.1/8"'],
  [{ cidr: address.cidr }, 'connectsTo.port', 'nothing'],
  [{ ...address, port: 0 }, 'connectsTo.port', '0 (number)'],
  [{ ...address, port: 80.5 }, 'connectsTo.port', '80.5 (number)'],
  [{ ...address, port: Number.NaN }, 'connectsTo.port', 'NaN (number)'],
  [{ ...address, port: 65536 }, 'connectsTo.port', '65536 (number)'],
  [{ ...pods, selector: { app: 'not a value' } }, 'connectsTo.selector.app', '"not a value" (string)'],
  [{ ...pods, selector: { app: 5 } }, 'connectsTo.selector.app', '5 (number)'],
  [{ ...pods, selector: { app: 'a'.repeat(64) } }, 'connectsTo.selector.app', expect.stringContaining('aaa')],
  [{ ...pods, selector: { 'a b': 'c' } }, 'connectsTo.selector["a b"]', '"a b"'],
  [{ ...pods, selector: { 'a/b/c': 'd' } }, 'connectsTo.selector["a/b/c"]', '"a/b/c"'],
] as never)('%j is none: it is told once, at the call', (peer, property, got) => {
  expect(problemsOf(peer)).toEqual([{ line, property, got, fix: expect.stringMatching(/.{3,}/) }]);
});

test('a construct with a selector and a port is a peer, another is none', () => {
  const { problems } = produceOne((stack) => {
    const web = new WebService(stack, 'web', leastProps);
    web.connectsTo(Object.assign(new Construct(stack, 'database'), pods));
    web.connectsTo(new Construct(stack, 'nothing') as never);
  });
  expect(problems).toMatchObject([{ property: 'connectsTo', got: 'a Construct that is no plain value' }]);
});

test('a port that is wrong where the workload is made is told there', () => {
  const { problems } = produceOne((stack) => {
    const database = new WebService(stack, 'database', { ...leastProps, port: 70000 });
    new WebService(stack, 'web', leastProps).connectsTo(database);
  });
  expect(problems.map(({ path }) => path)).toContain('shop/database');
});
