import { ApiObject, App, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { ResourceOptions } from 'holdfast';
import { reported } from '../../lib/problems/report';
import { render } from '../../lib/render/render';

const configMap = (scope: Construct, name: string, annotations: Record<string, string>) =>
  new ApiObject(scope, name, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, annotations } });

test('an object needs what it names on its own cluster, and not its like on another', () => {
  const chart = new Chart(new App(), 'shop', { namespace: 'shop' });
  for (const provider of ['west', 'edge']) {
    const part = new Construct(chart, provider);
    ResourceOptions.of(part).add({ provider });
    new ApiObject(part, 'ns', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } });
    configMap(part, 'settings', {});
  }
  const paths = render(chart.node.root).map(({ object, needs }) => [object, ...needs.map((needed) => needed.object)]);
  expect(paths.map((objects) => objects.map(({ node }) => node.path.slice('shop/'.length)))).toEqual([
    ['edge/ns'],
    ['west/ns'],
    ['edge/settings', 'edge/ns'],
    ['west/settings', 'west/ns'],
  ]);
});

test('the annotation names objects of the same cluster alone', () => {
  const chart = new Chart(new App(), 'shop', { namespace: 'shop' });
  ResourceOptions.of(configMap(chart, 'far', {})).add({ provider: 'edge' });
  configMap(chart, 'near', { 'config.kubernetes.io/depends-on': '/namespaces/shop/ConfigMap/far' });
  render(chart.node.root);
  expect(reported(chart.node.root)).toMatchObject([{ id: 'depends-on', path: 'shop/near' }]);
});
