/**
 * Conditions that can be broken without a fixture noticing, by rule, each with the reason: nothing that can be told
 * depends on them.
 */
export const survivors: Readonly<Record<string, readonly string[]>> = {
  // No API came with the version that is tested and is deprecated already, nor goes without being deprecated.
  'api-deprecated': [
    '< became <=, in: if (target < introduced || target >= removed) return []; // it is not even served',
    '< became <=, in: if (target < deprecated && target + ahead < removed) return [];',
  ],
  // What came with the target version itself is served, so nothing is told of when it came.
  'api-served': [
    "> became >=, in: introduced > target ? `came with 1.{introduced}` : removed > 0 ? `went with 1.{removed}` : 'never was';",
  ],
  // Whatever is no text is no time zone either.
  'cron-schedule': [
    "|| became &&, in: if (typeof name !== 'string' || !/^[A-Za-z]/.test(name) || name.toLowerCase() === 'local') return false;",
    "|| became &&, in: if (typeof name !== 'string' || !/^[A-Za-z]/.test(name) || name.toLowerCase() === 'local') return false;",
  ],
  // A fixture of exactly 1 MiB would be a file of that size.
  'data-size': ['<= became <, in: if (bytes <= largestBytes) return [];'],
  // At exactly the least ratio nothing is told; what is said on admission is tested in admission.test.ts.
  'gke-autopilot': [
    "platform === 'gke-autopilot' became !(platform === 'gke-autopilot'), in: platform === 'gke-autopilot'",
    "=== became !==, in: platform === 'gke-autopilot'",
    '< became <=, in: const isLow = ratio < leastRatio;',
  ],
  // No name of an image on this machine is one that the organisation of the fixtures allows; on admission as above.
  'image-registry': [
    '&& became ||, in: found: ({ registries }) => registries && outside(registries),',
    "=== became !==, in: const isHost = others.length > 0 && (/[.:]/.test(first) || first === 'localhost');",
  ],
  // A fixture of exactly so many bytes would be a file of that size.
  'literal-credential': ["> became >=, in: if (typeof value !== 'string' || value.length > mostEncoded) continue;"],
  // At the largest number nothing is told.
  'number-range': [
    '> became >=, in: return Number(value) > most ? `a whole number up to {words(most)}` : `a whole number from {least}`;',
  ],
  // At the largest number nothing is told.
  'replica-range': [
    '> became >=, in: const allowed = Number(value) > most ? `a whole number up to {most}` : `a whole number from {least}`;',
  ],
  // No file holds a number that is none or half a character in each of these places.
  'plain-value': [
    '!isPlain(key) became isPlain(key), in: if (!isPlain(key) || !isPlain((value as Record<string, unknown>)[key])) return false;',
    '!isPlain((value as Record<string, unknown>)[key]) became isPlain((value as Record<string, unknown>)[key]), in: if (!isPlain(key) || !isPlain((value as Record<string, unknown>)[key])) return false;',
  ],
};
