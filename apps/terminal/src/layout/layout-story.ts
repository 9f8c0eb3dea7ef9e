import type { Dispute, StoryArticle, StoryDetail } from "@nutgraf/library";
import { eventText, whenText } from "../plain/fact-text.ts";
import { storyCounts } from "../plain/story-counts.ts";
import { type Row, wrapText } from "./layout-article.ts";

const INDENT = "  ";
/** Names that are shown of a story. */
const MOST_NAMES = 12;

/** Lay a story out in rows of at most `width` columns: whom it is about, how it grew, and where its sources differ. */
export function layoutStory(story: StoryDetail, width: number): Row[] {
  const names = story.entities
    .slice(0, MOST_NAMES)
    .map(({ entity, articleCount }) => `${entity.name} (${articleCount})`);
  const sections = [
    { title: "Who", lines: names.length > 0 ? [names.join(", ")] : [] },
    { title: "How it grew", lines: story.articles.map(articleLine) },
    {
      title: "What several report",
      lines: story.events.map(
        (event) => `${whenText(event.time)}  ${eventText(event)} (${event.reportCount} reports)`,
      ),
    },
    { title: "Where they differ", lines: story.disputes.map(disputeLine) },
  ];
  return [
    ...toRows("title", story.title, width),
    ...toRows("meta", storyCounts(story), width),
    ...sections
      .filter(({ lines }) => lines.length > 0)
      .flatMap(({ title, lines }) => [
        { kind: "blank" } as const,
        ...toRows("title", title, width),
        ...lines.flatMap((line) => itemRows(line, width)),
      ]),
  ];
}

const toRows = (kind: "title" | "meta" | "plain", text: string, width: number): Row[] =>
  wrapText(text, width).map((row) => ({ kind, text: row }));

/** The second and later rows of an item stand in. */
const itemRows = (text: string, width: number): Row[] =>
  wrapText(text, Math.max(1, width - INDENT.length)).map((row, index) => ({
    kind: "plain",
    text: index === 0 ? row : `${INDENT}${row}`,
  }));

function articleLine({ article, copyOf }: StoryArticle): string {
  const when = (article.publishedAt ?? article.addedAt).slice(0, 16).replace("T", " ");
  const from = article.source ?? article.agency;
  const repeats = copyOf === undefined ? "" : " (repeats an earlier text)";
  return `${[when, from].filter(Boolean).join(" · ")}: ${article.title}${repeats}`;
}

function disputeLine({ about, claims }: Dispute): string {
  const texts = claims.map(({ text, articles }) => {
    const outlets = new Set(articles.map(({ source, agency, title }) => source ?? agency ?? title));
    return `${text} (${[...outlets].join(", ")})`;
  });
  return `${about}: ${texts.join(" — ")}`;
}
