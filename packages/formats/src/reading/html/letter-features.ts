import { MOST_READ, type Row } from "./block-rows.ts";

/** How long a block is, and how much of it is linked or set apart. */
export function lengthFeatures({ block, length, linkShare, words }: Row): number[] {
  const { text } = block;
  return [
    length,
    words.length,
    length / (words.length + 1),
    linkShare,
    block.linkCount,
    block.boldLength / text.length,
    block.italicLength / text.length,
    block.mediaBefore,
    block.isContinued ? 1 : 0,
    block.linkAt < 0 ? -1 : block.linkAt / text.length,
    LEADS_TO_LINK.test(text.slice(0, Math.max(0, block.linkAt))) ? 1 : 0,
  ];
}

/** "Read also: ", before a link. */
const LEADS_TO_LINK = /^\P{Nd}{2,40}[:：>]\s*$/u;
const CAPITAL = /\p{Lu}/gu;
const DIGIT = /\p{Nd}/gu;
const STOP = /[.!?…。！？؟।](?=[\s"'”’»)\]」』]|$)/gu;
const COMMA = /[,;:،、，；：]/g;
const QUOTE = /["“”„«»「」『』]/g;
const ODD = /[|/@#©®™•·>→»✓★_=+*[\]{}]/g;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const CLOCK = /(?<!\d)\d{1,2}(?:[:.h時时点]|\s?[ap]\.?m)\s?(?:\d\d)?/i;
const CURRENCY = /\p{Sc}/gu;
const ADDRESS = /[\w.-]@[\w-]+\.\w|https?:|www\.|\+?\d[\d\s().-]{8,}\d/;
const PICTOGRAPH = /\p{Extended_Pictographic}/gu;
const BRACKETED = /^[([【（［].*[)\]】）］]\.?$/u;
const ENDINGS = [
  /[.。।]["'”’»)\]」』]*$/u,
  /[!?…！？؟]["'”’»)\]」』]*$/u,
  /[:：]$/,
  /["”»」』]$/,
  /[,;、，-]$/,
];
const STARTS = [/^\p{Lu}/u, /^\p{Ll}/u, /^\p{N}/u, /^["“„«「『‘']/u, /^[-–—•*·]/u, /^\p{L}/u];

/** What the letters and signs of a block look like. */
export function letterFeatures({ block, words }: Row): number[] {
  const text = block.text.slice(0, MOST_READ);
  const size = text.length;
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  let short = 0;
  for (const word of words) if (word.length <= 3) short++;
  const stops = count(STOP);
  return [
    count(CAPITAL) / size,
    count(DIGIT) / size,
    stops,
    words.length / (stops + 1),
    count(COMMA) / size,
    count(QUOTE),
    count(ODD),
    short / (words.length + 1),
    YEAR.test(text) ? 1 : 0,
    CLOCK.test(text) ? 1 : 0,
    ENDINGS.findIndex((ending) => ending.test(text)),
    STARTS.findIndex((start) => start.test(text)),
    count(CURRENCY),
    ADDRESS.test(text) ? 1 : 0,
    text === text.toUpperCase() && text !== text.toLowerCase() ? 1 : 0,
    count(PICTOGRAPH),
    BRACKETED.test(text) ? 1 : 0,
  ];
}
