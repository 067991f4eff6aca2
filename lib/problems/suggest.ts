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
  const lengths = [name.length, other.length];
  if (Math.min(...lengths) < shortestSlip || Math.max(...lengths) > longestWord) return false;
  return withoutDigits(name) !== withoutDigits(other) && editDistance(name, other) <= 2;
}

/** In a shorter name two other letters make another word. */
const shortestSlip = 6;

/** Levenshtein distance: https://en.wikipedia.org/wiki/Levenshtein_distance, one row of the matrix at a time. */
function editDistance(a: string, b: string): number {
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0] as number;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const substitution = diagonal + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      diagonal = row[j] as number;
      const other = (diagonal < (row[j - 1] as number) ? diagonal : (row[j - 1] as number)) + 1;
      row[j] = substitution < other ? substitution : other;
    }
  }
  return row[b.length] as number;
}

/** For words of the longest, and candidates that are longer by as much as may be. */
const row = new Uint16Array(longestWord * 2);
