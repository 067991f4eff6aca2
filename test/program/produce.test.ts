import { ApiObject } from 'cdk8s';
import { ResourceOptions, WebService } from 'holdfast';
import { leastProps, produceOne } from '../helpers/manifests';

test('rules look from one object to another on the same cluster, and no further', () => {
  const selecting = (provider?: string) =>
    produceOne((stack) => {
      const web = new WebService(stack, 'web', leastProps);
      const spec = { selector: web.selector, ports: [{ port: 80 }] };
      const metadata = { name: 'other' };
      const service = new ApiObject(stack, 'service', { apiVersion: 'v1', kind: 'Service', metadata, spec });
      if (provider) ResourceOptions.of(service).add({ provider });
    }).problems.map(({ id, path }) => [id, path]);
  expect(selecting()).toEqual([]);
  expect(selecting('edge')).toEqual([['selector-matches-nothing', 'shop/service']]);
});
