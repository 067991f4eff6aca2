/** The Service that requests are sent on to. */
export interface Backend {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Port of the Service. */
  readonly port: number;
}

/** The Secret of a service's certificate. */
export function tlsSecret(name: string): string {
  return `${name}-tls`;
}

export function listOf<Item>(value: Item | readonly Item[]): readonly Item[] {
  return Array.isArray(value) ? value : [value as Item];
}
