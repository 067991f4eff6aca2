import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { KubeConfig } from '@kubernetes/client-node';
import { ObjectApi } from '../../lib/rollout/object-api';

const core = { resources: [{ name: 'configmaps', kind: 'ConfigMap', namespaced: true }] };
const configMap = (name: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: 'shop' } });

test('all questions go over few connections, and each says who asks', async () => {
  const asked: (string | undefined)[] = [];
  let connections = 0;
  const server = createServer(({ url = '', headers }, response) => {
    asked.push(headers.authorization);
    response.end(JSON.stringify(url === '/api/v1' ? core : configMap(url.split('/').at(-1) as string)));
  });
  server.on('connection', () => connections++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  jest.spyOn(KubeConfig.prototype, 'loadFromDefault').mockImplementation(function (this: KubeConfig) {
    const cluster = { name: 'kind', server: address, skipTLSVerify: true };
    this.loadFromClusterAndUser(cluster, { name: 'reader', token: 'a-word' });
    this.contexts[0] = { name: 'kind', cluster: 'kind', user: 'reader' };
  });
  try {
    const api = new ObjectApi('kind');
    for (let index = 0; index < 5; index++) {
      expect(await api.read(configMap(`settings-${index}`))).toEqual(configMap(`settings-${index}`));
    }
  } finally {
    server.close().closeAllConnections();
  }
  expect(asked).toEqual(Array(6).fill('Bearer a-word'));
  expect(connections).toBe(1);
});
