import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { madeByOthers } from '../../lib/rollout/existing';
import { useContexts } from '../helpers/api-server';

const manifest = (name: string, kind = 'ConfigMap') => ({
  apiVersion: 'v1',
  kind,
  metadata: { name, namespace: 'shop' },
});
const live = (name: string, manager: string) => ({ metadata: { name, managedFields: [{ manager }] } });
const names = Array.from({ length: 12 }, (_, index) => `settings-${index}`);
const kinds = ['ConfigMap', 'Secret'].map((kind) => ({ name: `${kind.toLowerCase()}s`, kind, namespaced: true }));

/** What the cluster has: an object of Pulumi, one of somebody else, and one that nobody declares. */
const objects = [live('settings-1', 'pulumi-kubernetes-1a2b'), live('settings-2', 'kubectl'), live('other', 'helm')];

let server: Server;
let asked: string[];
/** What is answered to who asks for all objects of a kind. */
let list: { status: number; body: object };
beforeEach(async () => {
  asked = [];
  list = { status: 200, body: { items: objects } };
  server = createServer(({ url = '', headers }, response) => {
    if (url !== '/api/v1') asked.push(`${url} ${/PartialObjectMetadataList/.test(headers.accept ?? '')}`);
    const found = objects.find(({ metadata }) => url.endsWith(`/${metadata.name}`));
    const { status, body } = url.includes('?')
      ? list
      : url === '/api/v1'
        ? { status: 200, body: { resources: kinds } }
        : { status: found ? 200 : 404, body: found ?? {} };
    response.writeHead(status).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  useContexts({ here: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
});
afterEach(() => server.close().closeAllConnections());

const found = async (manifests: ReturnType<typeof manifest>[]) =>
  (await madeByOthers('here', manifests)).map(({ kind, metadata }) => `${kind} ${metadata.name}`);

test('of many objects of a kind all are asked for at once, without what is in them', async () => {
  expect(await found(names.map((name) => manifest(name)))).toEqual(['ConfigMap settings-2']);
  expect(asked).toEqual(['/api/v1/namespaces/shop/configmaps?limit=500 true']);
});

test('few objects of a kind are asked for one by one', async () => {
  expect(await found([...names.slice(0, 3).map((name) => manifest(name)), manifest('settings-2', 'Secret')])).toEqual([
    'ConfigMap settings-2',
    'Secret settings-2',
  ]);
  expect(asked.sort()).toEqual([
    ...[0, 1, 2].map((index) => `/api/v1/namespaces/shop/configmaps/settings-${index} false`),
    '/api/v1/namespaces/shop/secrets/settings-2 false',
  ]);
});

test('none of a kind is an answer, too', async () => {
  list = { status: 200, body: { items: null } };
  expect(await found(names.map((name) => manifest(name)))).toEqual([]);
  expect(asked).toHaveLength(1);
});

test.each([
  ['where they are more than one answer holds', { status: 200, body: { items: objects, metadata: { continue: 'x' } } }],
  ['where nobody may see them all', { status: 403, body: { message: 'forbidden' } }],
])('%s, each is asked for after all', async (_, answer) => {
  list = answer;
  expect(await found(names.map((name) => manifest(name)))).toEqual(['ConfigMap settings-2']);
  expect(asked).toHaveLength(1 + names.length);
});

test("an object of a kind that the cluster does not know is nobody's", async () => {
  expect(await found(names.map((name) => manifest(name, 'Gadget')))).toEqual([]);
  expect(asked).toEqual([]);
});

test('one that is not for us to see is let pass', async () => {
  server.removeAllListeners('request').on('request', ({ url }, response) => {
    const answer = url === '/api/v1' ? { resources: kinds } : { message: 'forbidden' };
    response.writeHead(url === '/api/v1' ? 200 : 403).end(JSON.stringify(answer));
  });
  expect(await found([manifest('settings-2')])).toEqual([]);
});
