/**
 * Conditions that can be broken without a fixture noticing, by rule, each with the reason: nothing that can be told
 * depends on them.
 */
export const survivors: Readonly<Record<string, readonly string[]>> = {
  // No API was introduced with the version that is tested and is deprecated already, nor goes without being deprecated.
  'api-deprecated': ['26: < became <=', '27: < became <='],
  // What came with the target version itself is served, so nothing is told of when it came.
  'api-served': ['27: > became >='],
  // Whatever is no text is no time zone either.
  'cron-schedule': ['57: || became &&', '57: || became &&'],
  // A fixture of exactly 1 MiB would be a file of that size.
  'data-size': ['15: <= became <'],
  // At exactly the least ratio nothing is told.
  'gke-autopilot': ['55: < became <='],
  // Neither name of an image on this machine is one that the organisation of the fixtures allows.
  'image-registry': ['49: === became !=='],
  // At the largest number nothing is told.
  'number-range': ['55: > became >='],
  'replica-range': ['40: > became >='],
  // The two differ by what sums of fractions may be off by.
  'quota-below-surge': ['28: <= became <'],
  // No file holds half a character or a number that is none, so the fixtures of this rule are texts of another kind.
  'plain-value': [
    '31: !isPlain(key) became isPlain(key)',
    '31: !isPlain((value as Record<string, unknown>)[key]) became isPlain((value as Record<string, unknown>)[key])',
  ],
};
