import type { SentenceProfile } from "./profile-sentences.ts";

/** How much of the shorter of two sentences the other tells as well, 0 to 1: by words and by events. */
export function likeness(a: SentenceProfile, b: SentenceProfile): number {
  const byTerms = sharedPart(a.terms, b.terms);
  const byEvents = sharedPart(a.events, b.events);
  return Math.max(byTerms, (byTerms + byEvents) / 2);
}

function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const each of small) if (large.has(each)) shared++;
  return shared / small.size;
}
