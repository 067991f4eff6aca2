import { WebService } from 'holdfast';
import { networkInterfaces } from '../../scripts/docs/interfaces';
import { testDocumentedDefaults } from '../helpers/documented-defaults';
import { at, leastProps, produceOne } from '../helpers/manifests';

const { objects } = produceOne((stack) => {
  const web = new WebService(stack, 'web', leastProps);
  web.acceptsFrom({ selector: web.selector });
  web.acceptsFrom({ cidr: '10.0.0.0/8' });
});
const policy = objects.find(({ manifest: { kind, metadata } }) => kind === 'NetworkPolicy' && metadata.name === 'web');
const peer = (path: string) => at(policy?.manifest, `spec.ingress.${path}`);

/** What each default is in rendered output, in the words of its documentation. */
const observed: Readonly<Record<string, string>> = {
  'PodPeer.namespace': peer('0.from.0.namespaceSelector') === undefined ? '- the namespace of the workload' : 'another',
  'AddressPeer.except': peer('1.from.0.ipBlock.except') === undefined ? '- none' : 'some',
};

testDocumentedDefaults(networkInterfaces, observed);
