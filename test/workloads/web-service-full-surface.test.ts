import { WebService } from 'holdfast';
import type { Manifest } from '../../lib/render/manifest';
import { resolve, testFullSurface } from '../helpers/full-surface';
import { produceOne } from '../helpers/manifests';
import { webService } from '../surfaces/web-service';

testFullSurface(webService);

test('Deployment /spec/replicas is what a fixed number of replicas became', () => {
  const fixed = produceOne((stack) => new WebService(stack, 'web', { ...webService.props, replicas: 4 }));
  const deployment = fixed.objects.find(({ manifest }) => manifest.kind === 'Deployment');
  expect(resolve(deployment?.manifest as Manifest, '/spec/replicas')).toBe(4);
});
