import { waiversOf } from '../kubernetes/waiver';
import { waiverPrefix, waiverText } from '../problems/waiver';
import { withAnnotations } from './annotations';
import type { Made } from './manifest';

/** Writes into an object the waivers that the program applied to it, for those rules that would find something in it. */
export function recordWaivers(made: Made, rules: ReadonlySet<string>): void {
  if (rules.size === 0) return;
  const terms = waiversOf(made.object).map((waiver) => waiver.terms);
  const texts = [...rules].sort().flatMap((rule) => {
    const waiver = terms.find((one) => one.rule === rule);
    return waiver ? [[waiverPrefix + rule, waiverText(waiver)]] : [];
  });
  Object.assign(made, { manifest: withAnnotations(made.manifest, Object.fromEntries(texts)) });
}
