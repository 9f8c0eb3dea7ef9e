import type { Block } from "../../model/article.ts";
import type { Entity } from "../../model/entity.ts";
import type { Event } from "../../model/event.ts";
import type { Sentence } from "../../model/sentence.ts";
import { likeness } from "./likeness.ts";
import { profileSentences, type SentenceProfile } from "./profile-sentences.ts";
import { weigh } from "./weigh.ts";

/** What the brief is chosen from. */
export type BriefInput = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly events: readonly Event[];
};

const LENGTH = 3;

/** How much a sentence loses for telling what one already chosen tells. */
const COST_OF_REPETITION = 2.5;
/** More alike than this is the same news again. */
const SAME_NEWS = 0.6;

/**
 * Choose up to three sentences that tell the story, as indices in order of the text: the heaviest
 * first, each next one by its weight less what it repeats. Source of the trade-off: Carbonell and
 * Goldstein, The Use of MMR, https://www.cs.cmu.edu/~jgc/publication/The_Use_MMR_Diversity_Based_LTMIR_1998.pdf.
 */
export function chooseBrief(input: BriefInput): number[] {
  const candidates = profileSentences(input).map((profile) => ({
    profile,
    weight: weigh(profile),
  }));
  const chosen: SentenceProfile[] = [];
  while (chosen.length < LENGTH) {
    let best: { readonly profile: SentenceProfile; readonly gain: number } | undefined;
    for (const { profile, weight } of candidates) {
      const repeats = Math.max(0, ...chosen.map((other) => likeness(profile, other)));
      if (chosen.includes(profile) || repeats > SAME_NEWS || dangles(profile, chosen)) continue;
      const gain = weight - COST_OF_REPETITION * repeats;
      // Equal gains go to the earlier sentence: candidates are in order of the text.
      if (!best || gain > best.gain) best = { profile, gain };
    }
    if (!best) break;
    chosen.push(best.profile);
  }
  return chosen.map(({ index }) => index).toSorted((a, b) => a - b);
}

/** A sentence that points back is read only behind the one it points to. */
const dangles = (
  { pointsBack, position }: SentenceProfile,
  chosen: readonly SentenceProfile[],
): boolean => pointsBack && !chosen.some((other) => other.position === position - 1);
