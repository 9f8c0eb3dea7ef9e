import type { DatedPage, SayDate } from "./dated-page.ts";
import type { ArticleRange } from "./find-byline.ts";
import type { TextBlock } from "./find-text-blocks.ts";
import { findDates } from "./parse-date.ts";

const MAX_LINE = 200;
const CHANGED =
  /updat|aktualisier|modifi|mis à jour|actualiza|(?:^|\s)stand\b|bearbeitet|geändert|dater(?:t|et|ad)\b|revised|reviewed|edited|aggiornat|atualiza|bijgewerkt|zaktualiz|päivitetty|изменен|обновлен|更新/iu;
const ISSUED =
  /publi|posted|veröffentlicht|erschien|written|created|geschrieben|pubblicat|опубликов|發佈|发布|公開/iu;

const HEAD = { above: 16, aboveTitle: 6, below: 3 } as const;
const FOOT = { above: 1, below: 5, list: 12 } as const;
const SHORT = 90;

/** Whether a line is near enough to the headline and the first paragraph to be about the article. */
export function isAtHead(line: number, { first, titleAt }: ArticleRange): boolean {
  const start = Math.min(first - HEAD.above, titleAt - HEAD.aboveTitle);
  return line >= start && line <= first + HEAD.below;
}

const WEEKDAY_ONLY = /^\p{L}{2,12}\.?\s?,?\s*$/u;

/** Whether a line above the headline is what many papers print there: today's day of the week and date. */
export function isToday(
  { text }: TextBlock,
  line: number,
  { titleAt }: ArticleRange,
  language: string,
): boolean {
  if (line >= titleAt - 1 || text.length > 40 || !/\d/.test(text)) return false;
  const [date] = findDates(text, language);
  if (!date || !WEEKDAY_ONLY.test(text.slice(0, date.index))) return false;
  return text.length - date.index - date.length < 3;
}

/** Whether a date after this text is that of a change alone. */
export function saysChanged(text: string): boolean {
  return CHANGED.test(text) && !saysIssued(text);
}

/** Whether a text calls its date that of publication. */
export function saysIssued(text: string): boolean {
  return ISSUED.test(text);
}

/** Dates in short lines near the head and the foot of the article, then anywhere. */
export function sayLines({ blocks, range, language }: DatedPage, say: SayDate): void {
  const isList = hasDatedList(blocks, range, language);
  let others = 0;
  const scoreOf = (block: TextBlock, at: number): number => {
    const isShort = block.text.length < SHORT;
    const isFoot = at > range.last - FOOT.above - 1 && at <= range.last + FOOT.below;
    if (isAtHead(at, range) && !isToday(block, at, range, language)) return isShort ? 1.3 : 0.6;
    if (isFoot && isShort && !isList) return 0.7;
    return isShort && others++ < 4 ? 0.35 / others : 0.05;
  };
  blocks.forEach((block, at) => {
    const { text } = block;
    if (text.length > MAX_LINE || !/\d/.test(text)) return;
    const found = findDates(text, language).slice(0, 2);
    found.forEach(({ index }, order) => {
      const before = text.slice(0, index);
      const isChange = saysChanged(before);
      const score = scoreOf(block, at) + (saysIssued(before) ? 0.5 : 0);
      const published = (score * (isChange ? 0.25 : 1)) / (1 + order);
      const modified = isChange ? score : 0;
      const shown = isAtHead(at, range) ? Math.max(published, modified) : 0;
      say(text.slice(index), { published, modified, shown });
    });
  });
}

/** Two and more dated lines below the text are a list of other articles. */
function hasDatedList(
  blocks: readonly TextBlock[],
  { last }: ArticleRange,
  language: string,
): boolean {
  const below = blocks.slice(last + 1, last + 1 + FOOT.list);
  const dated = below.filter(
    ({ text }) => text.length < SHORT && findDates(text, language).length > 0,
  );
  return dated.length > 1;
}
