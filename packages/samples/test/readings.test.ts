import { parseArticle } from "@nutgraf/core";
import { expect, test } from "vitest";
import { sampleArticles } from "../src/index.ts";
import { compareReading } from "./compare-reading.ts";
import { britishElection } from "./readings/british-election.ts";
import { exchangeFounderSentenced } from "./readings/exchange-founder-sentenced.ts";
import { kenyaTaxBill } from "./readings/kenya-tax-bill.ts";
import { notoEarthquakeUpdate } from "./readings/noto-earthquake-update.ts";
import { treatyVote } from "./readings/treaty-vote.ts";

const readings = [
  britishElection,
  exchangeFounderSentenced,
  kenyaTaxBill,
  notoEarthquakeUpdate,
  treatyVote,
];

/** At most this many of all that a person reads in the samples may be missed: a floor that only rises. */
const FLOOR = {
  people: 5,
  quotes: 5,
  speakers: 8,
  times: 2,
  events: 3,
  agents: 11,
  claims: 8,
} as const;

const articles = sampleArticles();
const misses = readings.map((reading) => {
  const article = articles.find(({ id }) => id === reading.id);
  if (!article) throw new RangeError(`No sample is called ${reading.id}`);
  return compareReading(parseArticle(article), reading);
});

test.each(Object.keys(FLOOR) as (keyof typeof FLOOR)[])(
  "parseArticle finds the %s that a person reads in the samples",
  (kind) => {
    const missed = misses.flatMap((miss) => miss[kind]);
    expect(missed.length, `missed: ${missed.join("; ")}`).toBeLessThanOrEqual(FLOOR[kind]);
  },
);
