/** `UPDATE 2-`, `CORRECTED-`, `ANALYSIS-`: what kind of story it is, before a headline of Reuters. */
const FORM =
  /^(?:(?:UPDATE|WRAPUP) \d+|CORRECTED|CORRECTION|REFILE|RPT|ANALYSIS|FACTBOX|EXCLUSIVE|INTERVIEW|BRIEF|INSIGHT|FEATURE|TIMELINE|SNAPSHOT|PREVIEW|POLL|SPECIAL REPORT|DEALTALK|BREAKINGVIEWS|TEXT|TABLE)\s?[-–—:]\s?(?=\p{Lu}|['"‘“])/u;

/** Topics that head a market report; a closed list, since an open one also reads `NATO-Russia`. */
const TOPIC =
  /^(?:PRECIOUS|FOREX|METALS|OIL|GRAINS|SOFTS|STOCKS|EMERGING MARKETS|MONEY MARKETS|TREASURIES|GLOBAL MARKETS|US STOCKS|CANADA FX|GOLD|COTTON|SUGAR|VEGOILS)-(?=\p{Lu})/u;

/** Longer ones are paragraphs. */
const LIMIT = { characters: 220, words: 32 } as const;

const ENDS_SENTENCE = /[.!?]["”’)]*$/;
const ENDS_OPEN = /[,;:]$/;
const WORD = /[\p{L}\d][\p{L}\d'’.-]*/gu;
const SMALL =
  /^(?:a|an|the|and|or|but|nor|of|in|on|at|to|for|by|from|with|as|vs\.?|via|per|is|are|be|its?|over|after|amid|into|off|up|out|new)$/i;

/** A headline without the mark of its form: `UPDATE 2-Fed holds rates` is `Fed holds rates`. */
export const withoutForm = (headline: string): string =>
  headline.replace(FORM, "").replace(TOPIC, "");

/** Whether a paragraph is no longer than a headline may be. */
export const isOneLine = (words: string): boolean =>
  words.length <= LIMIT.characters && !words.includes("\n");

/** Whether a first paragraph, more of them following, reads as a headline. */
export function isHeadline(words: string): boolean {
  if (!isOneLine(words)) return false;
  if (FORM.test(words) || TOPIC.test(words)) return true;
  const found = words.match(WORD) ?? [];
  if (found.length < 2 || found.length > LIMIT.words || ENDS_OPEN.test(words)) return false;
  return !ENDS_SENTENCE.test(words) || isTitleCase(found) || isShouted(words);
}

/** Whether a short paragraph between others is a line over `next`; a row of a table is none. */
export function isCrosshead(words: string, next: string): boolean {
  const found = words.match(WORD) ?? [];
  return (
    next.length >= words.length * 2 &&
    ENDS_SENTENCE.test(next) &&
    (words.match(/\d+/g) ?? []).length <= 1 &&
    words.length <= 70 &&
    found.length >= 1 &&
    found.length <= 9 &&
    !words.includes("\n") &&
    /^["“‘']?[\p{Lu}\d]/u.test(words) &&
    !/[.!:;,…]["”’')]*$/u.test(words) &&
    !/^["“].*["”]$/u.test(words)
  );
}

/** `Officials Say Talks Will Go On.`: nearly all its words but the small ones begin with a capital. */
function isTitleCase(words: readonly string[]): boolean {
  const large = words.filter((word) => !SMALL.test(word));
  const capitals = large.filter((word) => /^[\p{Lu}\d]/u.test(word));
  return large.length >= 2 && capitals.length >= large.length * 0.85;
}

/** Whether there is no small letter in it. */
const isShouted = (words: string): boolean => /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words);
