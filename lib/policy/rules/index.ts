import type { Rule } from '../rule';
import { cidr } from './cidr';
import { configKeyMissing } from './config-key-missing';
import { containers } from './containers';
import { dataKey } from './data-key';
import { dnsName } from './dns-name';
import { gracePeriod } from './grace-period';
import { hpaFixedReplicas } from './hpa-fixed-replicas';
import { imageTag } from './image-tag';
import { limitBelowRequest } from './limit-below-request';
import { literalCredential } from './literal-credential';
import { pdbBlocksDrain } from './pdb-blocks-drain';
import { plainValue } from './plain-value';
import { portRange } from './port-range';
import { probePath } from './probe-path';
import { quantity } from './quantity';
import { referenceName } from './reference-name';
import { replicaRange } from './replica-range';
import { selectorMatchesNothing } from './selector-matches-nothing';

/** All rules, by id. */
export const rules: readonly Rule[] = [
  cidr,
  configKeyMissing,
  containers,
  dataKey,
  dnsName,
  gracePeriod,
  hpaFixedReplicas,
  imageTag,
  limitBelowRequest,
  literalCredential,
  pdbBlocksDrain,
  plainValue,
  portRange,
  probePath,
  quantity,
  referenceName,
  replicaRange,
  selectorMatchesNothing,
];
