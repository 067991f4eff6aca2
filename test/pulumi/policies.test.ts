import type { PolicyResource, ResourceValidationPolicy, StackValidationPolicy } from '@pulumi/policy';
import { policies } from '../../lib/pulumi/policies';

type Props = Record<string, unknown>;

/** What a policy pack says of resources, by severity: the URN, and the rule. */
function told(...resources: readonly (readonly [urn: string, type: string, props: Props])[]) {
  const [declared, ...bySeverity] = policies() as [ResourceValidationPolicy, ...StackValidationPolicy[]];
  const validate = declared.validateResource as (args: unknown, report: unknown) => void;
  for (const [urn, type, props] of resources) validate({ urn, type, props }, undefined);
  const found: string[] = [];
  for (const { name, validateStack } of bySeverity) {
    // What the API server made of it is not looked at.
    const args = { resources: resources.map(([urn]) => ({ urn, props: {} }) as PolicyResource) };
    void validateStack(args as Parameters<typeof validateStack>[0], (message, urn) => {
      found.push(`${name} ${urn} ${/\(([\w-]+)\)$/.exec(message)?.[1]}`);
    });
  }
  return found;
}

const type = 'kubernetes:apps/v1:Deployment';
/** Without an image it is one that is not known before it is deployed: the SDK throws when it is read. */
const containerOf = (image: string | undefined) => ({
  name: 'web',
  get image() {
    if (image === undefined) throw new Error("string value at .image can't be known during preview");
    return image;
  },
});
const deployment = (image: string | undefined, annotations: Props = {}): Props => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web', namespace: 'shop', annotations },
  spec: { template: { metadata: { labels: { app: 'web' } }, spec: { containers: [containerOf(image)] } } },
});
const service: Props = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'web', namespace: 'shop' },
  spec: { selector: { app: 'web' }, ports: [{ port: 80, targetPort: 'http' }] },
};

test('judges what a program declares by the rules, one object and across objects', () => {
  const found = told(['urn:1', type, deployment('web')], ['urn:2', 'kubernetes:core/v1:Service', service]);
  expect(found).toEqual(
    expect.arrayContaining([
      'error urn:1 image-tag',
      'error urn:2 service-target-port',
      'warning urn:1 memory-limit',
      'note urn:1 liveness-probe',
    ]),
  );
});

test('says nothing of a value that is not known yet', () => {
  const found = told(['urn:1', type, deployment(undefined)]);
  expect(found).toContain('warning urn:1 memory-limit');
  expect(found).not.toContain('error urn:1 image-tag');
});

test('honours waivers that stand in objects, and finds fault with those that are over', () => {
  const waiver = (day: string) => ({ 'waiver.holdfast/image-tag': `until ${day}, shop-team: the vendor has no other` });
  expect(told(['urn:1', type, deployment('web', waiver('2099-01-01'))])).not.toContain('error urn:1 image-tag');
  expect(told(['urn:1', type, deployment('web', waiver('2020-01-01'))])).toEqual(
    expect.arrayContaining(['error urn:1 image-tag', 'error urn:1 waiver-expired']),
  );
});

test.each([
  ['of another provider', 'aws:s3/bucket:Bucket', deployment('web')],
  ['that is a part of an object', 'kubernetes:apps/v1:DeploymentPatch', deployment('web')],
  ['that is no object', 'kubernetes:helm.sh/v3:Release', { chart: 'web' }],
  ['whose name is not known yet', type, { ...deployment('web'), metadata: undefined }],
])('leaves a resource alone %s', (_, other, props) => {
  expect(told(['urn:1', other, props])).toEqual([]);
});
