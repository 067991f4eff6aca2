/** No name of Kubernetes is longer, and a longer text is no typing mistake. */
const longestWord = 253;
/** The time it takes grows with them, and there may be as many words as there are candidates. */
const mostCandidates = 500;

/** The candidate a typing mistake most likely meant, or undefined when none is near. */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > longestWord) return undefined;
  const longer = word === '' ? [] : candidates.filter((candidate) => candidate.startsWith(word));
  if (longer.length === 1) return longer[0];
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length * 0.4)) + 1;
  for (const candidate of candidates.slice(0, mostCandidates)) {
    if (Math.abs(candidate.length - word.length) >= least) continue; // so far apart they are at least
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** True for two long names that differ by a slip of the hand, and not by a number alone as siblings do. */
export function isNear(name: string, other: string): boolean {
  const withoutDigits = (text: string) => text.replace(/\d/g, '');
  if (Math.min(name.length, other.length) < shortestSlip || withoutDigits(name) === withoutDigits(other)) return false;
  return editDistance(name, other) <= 2;
}

/** In a shorter name two other letters make another word. */
const shortestSlip = 6;

/** Levenshtein distance: https://en.wikipedia.org/wiki/Levenshtein_distance, one row of the matrix at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
