/** The name of a kind in addresses: `ingresses`, `networkpolicies`. */
export function pluralOf(kind: string): string {
  const name = kind.toLowerCase();
  if (/[^aeiou]y$/.test(name)) return name.replace(/y$/, 'ies');
  return name.endsWith('s') ? `${name}es` : `${name}s`;
}
