import type { LibraryStats } from "@nutgraf/library";
import { exitCodes } from "../exit-codes.ts";
import { withLibrary } from "../library/with-library.ts";
import { print } from "../output.ts";
import { bars } from "../plain/bars.ts";
import type { FormatOptions, LibraryOptions } from "../program/declaring.ts";

/** Show how much the library holds, with small charts. */
export async function runStats(command: LibraryOptions & FormatOptions): Promise<number> {
  return withLibrary(command.library, async (library) => {
    const stats = await library.stats();
    if (command.json || command.jsonl) {
      await print(`${JSON.stringify(stats, null, command.jsonl ? 0 : 2)}\n`);
      return exitCodes.ok;
    }
    const { months, events } = await library.searches.facets("");
    const charts = [
      {
        title: "Outlets",
        values: stats.sources.map((s) => ({ label: s.source, count: s.articleCount })),
      },
      { title: "Months", values: months },
      { title: "Events", values: events },
    ];
    const texts = charts
      .filter(({ values }) => values.length > 0)
      .map(({ title, values }) => `\n${title}\n${bars(values.slice(0, MOST_BARS))}`);
    await print(`${countsText(library.location, stats)}${texts.join("")}`);
    return exitCodes.ok;
  });
}

const MOST_BARS = 12;

function countsText(location: string, stats: LibraryStats): string {
  const { articles, unread, starred, muted, versions, outdated, sizeBytes, firstAt, lastAt } =
    stats;
  const rows: [string, string][] = [
    ["library", location],
    ["size", `${(sizeBytes / 1e6).toFixed(1)} MB`],
    [
      "articles",
      `${count(articles)} (${count(unread)} unread, ${count(starred)} starred, ${count(muted)} muted)`,
    ],
    ["versions", count(versions)],
    ["from, to", `${firstAt?.slice(0, 10) ?? "-"}, ${lastAt?.slice(0, 10) ?? "-"}`],
    ["entities", count(stats.entities)],
    ["quotes", count(stats.quotes)],
    ["events", count(stats.events)],
    ["stories", count(stats.stories)],
    ["feeds", count(stats.feeds)],
    ["notes", count(stats.annotations)],
    ["corrections", count(stats.corrections)],
    ["to be parsed again", count(outdated)],
  ];
  return rows.map(([name, value]) => `${name.padEnd(20)}${value}\n`).join("");
}

const count = (value: number): string => value.toLocaleString("en");
