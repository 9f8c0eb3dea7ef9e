import type { SentenceProfile } from "./profile-sentences.ts";

/** News puts the most important first: the weight of the n-th sentence of the body. */
const POSITION = 3;
const POSITION_DECAY = 0.35;
const FIRST_OF_BLOCK = 0.3;
const COVERAGE = 4;
const SALIENCE = 1;
const MOST_SALIENCE = 2;
const EVENT = 0.35;
const MOST_EVENTS = 3;
const NEWS = 0.4;
const LEANING = 0.9;
const SAYING_NOTHING = 1.5;

/** Lengths, in words, that a reader takes in at once. */
const SHORTEST = 10;
const LONGEST = 45;
const WRONG_LENGTH = 0.08;

/** How much a sentence has to tell by itself: position, shared vocabulary, salient entities and events. */
export function weigh(profile: SentenceProfile): number {
  const { position, isFirstOfBlock, coverage, entities, events, hasNews, length } = profile;
  const salience = [...entities.values()].reduce((sum, each) => sum + each, 0);
  const away = Math.max(0, SHORTEST - length, length - LONGEST);
  return (
    POSITION / (1 + POSITION_DECAY * position) +
    (isFirstOfBlock ? FIRST_OF_BLOCK : 0) +
    COVERAGE * coverage +
    SALIENCE * Math.min(MOST_SALIENCE, salience) +
    EVENT * Math.min(MOST_EVENTS, events.size) +
    (hasNews ? NEWS : 0) -
    (profile.leansOnOthers ? LEANING : 0) -
    (profile.saysNothing ? SAYING_NOTHING : 0) -
    WRONG_LENGTH * away
  );
}
