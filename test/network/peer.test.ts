import { Construct } from 'constructs';
import { type Peer, type Port, WebService, Worker } from 'holdfast';
import { leastProps, produceOne } from '../helpers/manifests';

const address = { cidr: '10.20.0.0/16', port: 5432 };
const pods = { selector: { 'app.kubernetes.io/name': 'database' }, port: 5432 };

/** What is said of a call of connectsTo, without the service it is in. */
const problemsOf = (peer: unknown) =>
  produceOne((stack) => {
    const web = new WebService(stack, 'web', leastProps);
    web.connectsTo(peer as Peer & Port); // the line that is to be named
  }).problems.map(({ place, property, got, fix }) => ({ line: place.split(':').at(-1), property, got, fix }));
const line = '12';

/** A peer in another namespace: of one in this namespace the stack would have to make the pods. */
test.each([
  [address],
  [{ ...pods, namespace: 'data' }],
  [{ selector: { a: '' }, namespace: '1st', port: 1 }],
  [{ namespace: 'data', port: 1 }],
  [{ cidr: '::/0', except: [], port: 65535 }],
  [{ ...address, except: ['10.20.1.0/24', '10.20.255.0/32'] }],
])('%j is a peer', (peer) => {
  expect(problemsOf(peer)).toEqual([]);
});

test.each<[unknown, string, string]>([
  [undefined, 'connectsTo', 'nothing'],
  ['database', 'connectsTo', '"database"'],
  [{}, 'connectsTo', '{}'],
  [{ port: 5432 }, 'connectsTo', '{"port":5432}'],
  [{ ...pods, selector: {} }, 'connectsTo', '{"selector":{},"port":5432}'],
  [{ ...pods, selector: new Map([['a', 'b']]) }, 'connectsTo', '{"selector":{},"port":5432}'],
  [new (class Peer {})(), 'connectsTo', 'a Peer that is no plain value'],
  [{ ...address, ...pods }, 'connectsTo', 'both addresses and pods'],
  [{ ...address, protocol: 'UDP' }, 'connectsTo.protocol', 'a property of that name'],
  [{ ...address, namespace: 'other' }, 'connectsTo', 'both addresses and pods'],
  [{ ...pods, namespace: 'a.b' }, 'connectsTo.namespace', '"a.b" (string)'],
  [{ ...pods, namespace: '' }, 'connectsTo.namespace', '"" (string)'],
  [{ ...pods, namespace: 5 }, 'connectsTo.namespace', '5 (number)'],
  [{ selector: {}, namespace: 'data', port: 1 }, 'connectsTo', '{"selector":{},"namespace":"data","port":1}'],
  [{ ...address, except: '10.20.0.0/24' }, 'connectsTo.except', '"10.20.0.0/24" (string)'],
  [{ ...address, except: ['10.20.0.0'] }, 'connectsTo.except[0]', '"10.20.0.0"'],
  [{ ...address, except: ['10.20.0.0/16'] }, 'connectsTo.except[0]', '"10.20.0.0/16"'],
  [{ ...address, except: ['10.20.1.0/24', '10.21.0.0/24'] }, 'connectsTo.except[1]', '"10.21.0.0/24"'],
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
    const selector = web.selector;
    web.connectsTo(Object.assign(new Construct(stack, 'same'), { selector, port: 3000 }));
    web.acceptsFrom(Object.assign(new Construct(stack, 'other'), { selector }));
    web.connectsTo(new Construct(stack, 'nothing') as never);
  });
  expect(problems).toMatchObject([{ property: 'connectsTo', got: 'a Construct that is no plain value' }]);
});

test('a port that is wrong where the workload is made is told there and nowhere else', () => {
  const { problems } = produceOne((stack) => {
    const database = new WebService(stack, 'database', { ...leastProps, port: 70000 });
    new WebService(stack, 'web', leastProps).connectsTo(database);
  });
  expect([...new Set(problems.map(({ path, property }) => `${path} ${property}`))]).toEqual(['shop/database port']);
});

test.each<[unknown, unknown, string, string]>([
  [undefined, undefined, 'acceptsFrom', 'nothing'],
  ['web', undefined, 'acceptsFrom', '"web"'],
  [{}, undefined, 'acceptsFrom', '{}'],
  [{ namespace: 'data', port: 5432 }, undefined, 'acceptsFrom.port', 'a property of that name'],
  [{ namespace: 'data' }, 5432, 'acceptsFrom.props', '5432 (number)'],
  [{ namespace: 'data' }, {}, 'acceptsFrom.port', 'nothing'],
  [{ namespace: 'data' }, { port: 0 }, 'acceptsFrom.port', '0 (number)'],
  [{ namespace: 'data' }, { prot: 1 }, 'acceptsFrom.prot', 'a property of that name'],
])('acceptsFrom(%j, %j) is refused at the call', (peer, to, property, got) => {
  const { problems } = produceOne((stack) => {
    new WebService(stack, 'web', leastProps).acceptsFrom(peer as Peer, to as Port);
  });
  expect(problems).toMatchObject([{ property, got, fix: expect.stringMatching(/.{3,}/) }]);
});

test('a worker has no port, so it is named with every connection', () => {
  const probes = { liveness: { command: ['alive'] } };
  const { problems } = produceOne((stack) => {
    const worker = new Worker(stack, 'worker', { image: leastProps.image, probes });
    const web = new WebService(stack, 'web', leastProps);
    worker.acceptsFrom(web, { port: 9000 });
    worker.acceptsFrom(web);
    // @ts-expect-error there is no port to connect to
    web.connectsTo(worker);
  });
  expect(problems.map(({ property, got }) => [property, got])).toEqual([
    ['acceptsFrom.port', 'nothing'],
    ['connectsTo.port', 'nothing'],
  ]);
});

test('a port of a construct of somebody else that is none is told at the call', () => {
  const { problems } = produceOne((stack) => {
    const web = new WebService(stack, 'web', leastProps);
    web.connectsTo(Object.assign(new Construct(stack, 'other'), { ...pods, port: 70000 }));
  });
  expect(problems).toMatchObject([{ property: 'connectsTo.port', got: '70000' }]);
});

test('a workload of another stack is named by its labels: what it lets in is its own to say', () => {
  let other: WebService | undefined;
  produceOne((stack) => {
    other = new WebService(stack, 'database', leastProps);
  });
  const { problems } = produceOne((stack) => {
    new WebService(stack, 'web', leastProps).connectsTo(other as WebService);
  });
  expect(problems).toMatchObject([
    { property: 'connectsTo', got: 'shop/database of another stack or environment', path: 'shop/web' },
  ]);
});
