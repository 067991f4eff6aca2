import * as v from 'valibot';
import { described, properties, variants } from '../../problems/schema';
import { count, port, seconds } from '../values';

const timings = {
  initialDelaySeconds: seconds,
  periodSeconds: seconds,
  timeoutSeconds: seconds,
  failureThreshold: v.optional(count('a number of failures')),
};
const path = described(v.string(), "a path such as '/health/live'");
const others = {
  command: properties({
    command: described(v.pipe(v.array(v.string()), v.minLength(1)), 'a program and its arguments'),
    ...timings,
  }),
  tcpPort: properties({ tcpPort: port, ...timings }),
  grpcPort: properties({ grpcPort: port, service: v.optional(v.string()), ...timings }),
};

/** A way to ask a container that has a port, and one that has none. */
export const probe = described(
  v.union([
    v.string(),
    variants({ ...others, path: properties({ path, port: v.optional(port), ...timings }) }, '{ path }'),
  ]),
  "a path such as '/health/live', or { path }, { command }, { tcpPort } or { grpcPort } with timings",
);
export const portlessProbe = variants(
  { ...others, path: properties({ path, port, ...timings }) },
  '{ command }, { path, port }, { tcpPort } or { grpcPort }, with timings',
);
