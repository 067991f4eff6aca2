import { ApiObject, type Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { conflicts } from '../../lib/program/conflicts';
import { produceOne } from '../helpers/manifests';

const autoscaler = (scope: Construct, id: string, apiVersion: string) =>
  new ApiObject(scope, id, { apiVersion, kind: 'HorizontalPodAutoscaler', metadata: { name: 'web' } });

test('pitfall 4: two objects of one identity are refused with both paths, whatever their API version', () => {
  const product = produceOne((stack: Chart) => {
    autoscaler(new Construct(stack, 'one'), 'a', 'autoscaling/v1');
    autoscaler(new Construct(stack, 'two'), 'b', 'autoscaling/v2');
    autoscaler(new Construct(stack, 'three'), 'c', 'example.com/v1');
  });
  expect(conflicts([product])).toMatchObject([
    {
      id: 'duplicate-object',
      severity: 'error',
      path: 'shop/two/b',
      got: expect.stringMatching(
        /^HorizontalPodAutoscaler production\/web, which shop\/one\/a \(.*:\d+\) makes as well$/,
      ),
    },
  ]);
});
