/** A quote that ends on another line goes on to the end of its own. */
const quoted = /"(?:[^"\\]|\\.)*(?:"|$)|'[^']*(?:'|$)|(?:^|\s)#.*/g;
/** Where a line, a value or an item begins. */
const braces = /(?:^\s*|[:,[{-]\s*)\{[{%]/;
const beginsText = /(?:^|[\s:-])[|>][-+\d]*\s*(?:#.*)?$/;

/**
 * True for what is to be filled in before it is YAML, as the files of a Helm chart are. Braces in a text are one of its
 * own, as in alerts of Prometheus, workflows of Argo and dashboards of Grafana.
 */
export function isTemplate(text: string): boolean {
  let deeperThan = Number.POSITIVE_INFINITY; // what stands in there is of a text of several lines
  for (const line of text.split('\n')) {
    const indent = line.search(/\S/);
    if (indent < 0 || indent > deeperThan) continue;
    const structure = line.replace(quoted, '');
    if (braces.test(structure)) return true;
    deeperThan = beginsText.test(structure) ? indent : Number.POSITIVE_INFINITY;
  }
  return false;
}
