import type { SecretReference } from '../config/secret';

/** Secrets by their names, however they were given. */
export function secretNames(secrets: readonly (string | SecretReference)[] = []): string[] {
  return secrets.map((secret) => (typeof secret === 'string' ? secret : secret.name));
}
