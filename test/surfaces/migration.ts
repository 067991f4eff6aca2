import { type JobProps, Migration } from 'holdfast';
import { jobOrigins } from '../../lib/workloads/jobs/origins';
import { commonProps, type FullSurface } from '../helpers/full-surface';

/** Every property there is: one that is added without a line here does not compile. */
const props: Required<JobProps> = {
  image: 'registry.example.com/api:1.2.0',
  command: ['node'],
  args: ['migrate.js'],
  config: { SCHEMA: 'shop' },
  secrets: ['database'],
  ...commonProps,
  activeDeadlineSeconds: 601,
  backoffLimit: 5,
  ttlSecondsAfterFinished: 7201,
};

export const migration: FullSurface<JobProps> = {
  make: (stack, given) => new Migration(stack, 'migrate', given),
  props,
  origins: jobOrigins,
  otherwise: /^$/,
};
