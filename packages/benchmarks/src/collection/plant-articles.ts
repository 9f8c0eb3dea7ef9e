import { type Article, createArticle } from "@nutgraf/core";
import { between, pick, type Random, seededRandom } from "../seeded-random.ts";
import { type CopyEdit, copyEdits, editCopy } from "./edit-copy.ts";
import { type MadeEvent, type MadePerson, makeEvent } from "./make-event.ts";
import { OWN_WORDINGS, type Telling, tellEvent } from "./tell-event.ts";

/**
 * Articles of which it is known what belongs together: events of few topics, so that many are alike in
 * all but whom, where and how many; each told by several outlets over days, in words of their own or in
 * an edited copy; people who come again, and others who only have the same name.
 */
export type PlantedArticle = {
  readonly article: Article;
  readonly event: MadeEvent;
  /** Id of the article whose text it has; its own for one written anew. */
  readonly original: string;
  /** How the copy was edited. */
  readonly edit?: CopyEdit;
  /** Those of the event whom it names. */
  readonly people: readonly MadePerson[];
};

const FIRST_DAY = Date.UTC(2023, 0, 1);
const DAY_MS = 86_400_000;
const STORIES_A_DAY = 12;
const MOST_REPORTS = 6;
const COPY_SHARE = 0.35;
const OUTLETS = 40;

/** Plant so many articles, always the same for a seed. */
export function plantArticles(count: number, seed: number): PlantedArticle[] {
  const random = seededRandom(seed);
  const events: MadeEvent[] = [];
  const planted: PlantedArticle[] = [];
  while (planted.length < count) {
    const story = events.length;
    const start = FIRST_DAY + (story / STORIES_A_DAY) * DAY_MS;
    const event = makeEvent(random, { story, start, others: events });
    events.push(event);
    const reports = reportEvent(random, event, planted.length);
    planted.push(...reports.slice(0, count - planted.length));
  }
  return planted;
}

function reportEvent(random: Random, event: MadeEvent, from: number): PlantedArticle[] {
  const told: { id: string; telling: Telling }[] = [];
  const reports: PlantedArticle[] = [];
  let at = event.start;
  for (let count = between(random, 1, MOST_REPORTS); count > 0; count--) {
    const id = `planted-${from + reports.length}`;
    const isCopy = told.length === OWN_WORDINGS || (told.length > 0 && random() < COPY_SHARE);
    const source = isCopy ? pick(random, told) : undefined;
    const edit = source && pick(random, copyEdits);
    const telling =
      source && edit
        ? editCopy(random, source.telling, edit)
        : tellEvent(random, event, told.length);
    if (!source) told.push({ id, telling });
    const text = telling.paragraphs.join("\n\n");
    reports.push({
      article: createArticle(text, {
        id,
        title: telling.title,
        publishedAt: new Date(at).toISOString(),
        source: { name: `Outlet ${between(random, 1, OUTLETS)}` },
        url: `https://outlet.example/${id}`,
      }),
      event,
      original: source?.id ?? id,
      ...(edit && { edit }),
      people: Object.values(event.people).filter(({ name }) => text.includes(name)),
    });
    at += random() * DAY_MS;
  }
  return reports;
}
