import { describe, expect, test } from "vitest";
import { marked } from "../../../test/marked.ts";
import type { TimeExpression } from "../../model/time.ts";
import { findTimes } from "./find-times.ts";

/** A Wednesday. */
const REFERENCE = "2024-11-06";

/** The times of a text of one untagged sentence. */
function timesOf(text: string, reference: string | undefined = REFERENCE): TimeExpression[] {
  return findTimes({
    text,
    sentences: [{ span: { start: 0, end: text.length }, tokens: [] }],
    reference,
  });
}

/** Labels are the type and the value: `[DATE:2024-11-05 Nov. 5]`. */
function expectTimes(notation: string, reference?: string): void {
  const { text, spans } = marked(notation);
  const found = timesOf(text, reference).map(({ span, type, value }) => ({
    label: `${type}:${value}`,
    ...span,
  }));
  expect(found).toEqual(spans);
}

describe("findTimes places calendar dates", () => {
  test.each([
    "They met on [DATE:2024-11-05 Nov. 5, 2024], he said.",
    "They met on [DATE:2024-11-05 5 November 2024].",
    "They met on [DATE:2023-10-13 Friday, October 13, 2023].",
    "They met on [DATE:2013-03-21 Thursday 21 March 2013].",
    "It is dated [DATE:2024-02-29 2024-02-29].",
    "The law of [DATE:1996-03 March 1996] still holds.",
    "The [DATE:2014 2014] annexation was condemned.",
    "It was signed in [DATE:2024-06 June] by both.",
    "It was signed in [DATE:2023-07 July last year] by both.",
    "The talks will begin on [DATE:2024-12-03 Dec. 3].",
    "The law takes effect [DATE:2025-01-01 Jan. 1].",
    "They met on [DATE:2024-04-24 April 24] and [DATE:2024-04-25 25].",
    "From [DATE:2024-11-05 5]-[DATE:2024-11-07 7 November 2024] they talked.",
    "The [DATE:2019 2019]-[DATE:2020 20] season was short.",
    "It lasted from [DATE:2004 2004] to [DATE:2009 2009].",
    "Prices rose in [DATE:199 the 1990s] and in [DATE:198 the early 1980s].",
    "He grew up in [DATE:197 the '70s].",
    "It was built in [DATE:18 the 19th century].",
    "In [DATE:1997-01 January nineteen ninety-seven] it ended.",
    "In [DATE:2024-W40 the week of Sept. 30] it rained.",
    "On [DATE:2024-11-28 Thanksgiving] they will rest.",
    "On [DATE:2023-04-10 Easter Monday 2023] they rested.",
  ])("%s", (notation) => expectTimes(notation));
});

describe("findTimes places weekdays by the tense", () => {
  test.each([
    "He arrived [DATE:2024-11-04 Monday].",
    "He arrived on [DATE:2024-11-06 Wednesday].",
    "He will arrive [DATE:2024-11-11 Monday].",
    "The vote is scheduled for [DATE:2024-11-08 Friday].",
    "He tried to cross the border on [DATE:2024-11-01 Friday].",
    "She left [DATE:2024-11-05 last Tuesday].",
    "She leaves [DATE:2024-11-12 next Tuesday].",
    "She left on [DATE:2024-10-29 Tuesday last week].",
    "Shops were shut from [DATE:2024-11-04 Monday] to [DATE:2024-11-08 Friday].",
    "He spoke [TIME:2024-11-04TEV Monday evening].",
  ])("%s", (notation) => expectTimes(notation));
});

describe("findTimes places what is told from the publication", () => {
  test.each([
    "He came [DATE:2024-11-05 yesterday] and goes [DATE:2024-11-06 today].",
    "He came [TIME:2024-11-05TNI last night].",
    "He came [DATE:2024-W44 last week].",
    "He came [DATE:2024-W44-WE last weekend].",
    "He came [DATE:2024-SU this summer].",
    "He came [DATE:2023-WI last winter].",
    "He comes [DATE:2025 next year].",
    "He came [DATE:2024-10 last month].",
    "He came [DATE:2024-10-27 10 days ago].",
    "He came [DATE:2024-W43 two weeks ago].",
    "He came [DATE:2020 nearly four years ago].",
    "He came [DATE:2004 two decades ago].",
    "Sales fell in [DATE:2024-Q3 the third quarter].",
    "Sales fell in [DATE:2023-Q4 last year's fourth quarter].",
    "Sales fell in [DATE:2023-Q2 Q2 2023].",
    "Sales fell in [DATE:2024-H1 the first half of 2024].",
    "They hope to finish by [DATE:2025 the end of next year].",
  ])("%s", (notation) => expectTimes(notation));
});

describe("findTimes places what is told from the time spoken of before", () => {
  test.each([
    "In [DATE:2014 2014] he left; [DATE:2015 the following year] he returned.",
    "In [DATE:2014 2014] he left; [DATE:2016 two years later] he died.",
    "On [DATE:2024-08-03 Aug. 3] he fell, and [DATE:2024-08-04 the next day] he died.",
    "On [DATE:2024-08-03 Aug. 3] he fell, and [DATE:2024-08-03 the same day] he died.",
    "Profit in [DATE:2024-Q3 the third quarter] was higher than [DATE:2023-Q3 a year earlier].",
    "On [DATE:2024-08-03 Aug. 3] he spoke at [TIME:2024-08-03T21:30 9:30 p.m.] again.",
  ])("%s", (notation) => expectTimes(notation));
});

describe("findTimes reads clock times", () => {
  test.each([
    "It opens at [TIME:2024-11-06T10:30 10:30 a.m. EST].",
    "It opened at [TIME:2024-11-05T15:00 3 p.m. Tuesday].",
    "It opened at [TIME:2024-11-05T12:00 noon yesterday].",
    "It opened at [TIME:2024-11-06T09:00 0900 GMT].",
    "It opened on [TIME:2024-06-05TMO the morning of June 5].",
  ])("%s", (notation) => expectTimes(notation));
});

describe("findTimes reads lengths and sets", () => {
  test.each([
    "It took [DURATION:P24Y 24 years].",
    "It took [DURATION:PXM months] of talks.",
    "It took [DURATION:P2Y6M two and a half years].",
    "It took [DURATION:PT5H30M 5 1/2 hours].",
    "It took [DURATION:P10Y a decade].",
    "It took [DURATION:P3M the past three months].",
    "It took [DURATION:PXY several years].",
    "It took [DURATION:P6M six to 12 months].",
    "It was a [DURATION:P2D two-day] visit.",
    "They met [SET:P1W every week] and [SET:P1D daily].",
    "They meet [SET:XXXX-WXX-4 each Thursday].",
    "It costs $5 million [SET:P1Y a year].",
    "They meet [SET:P2Y every two years].",
  ])("%s", (notation) => expectTimes(notation));
});

describe("findTimes reads references that name no date", () => {
  test.each([
    "He is [DATE:PRESENT_REF now] free.",
    "He was [DATE:PAST_REF recently] freed.",
    "He worries about [DATE:FUTURE_REF the future].",
    "He came [DATE:PAST_REF several years ago].",
  ])("%s", (notation) => expectTimes(notation));
});

describe("findTimes leaves other words alone", () => {
  test.each([
    "He may march on the capital, and prices may fall.",
    "The second man sat in the sun.",
    "Theresa May and April Ryan met August Wilson.",
    "The Sunday Times and USA Today reported it.",
    "The fall of Kabul shocked the world.",
    "A 24-year-old man, aged 24, is 24 years old.",
    "Sun, a maker of computers, won the quarter-finals.",
    "The index fell 2024 points; 1999 people left room 2010.",
    "The Good Friday Agreement was signed.",
    "Mr Smith, of 1909 Eighth St., was found behind 2134 Caldwell Place.",
    "“60 Minutes” aired the interview.",
    "A quarter of the voters stayed at home.",
  ])("%s", (notation) => expectTimes(notation));
});

test.each([
  ["about 20 minutes", "APPROX"],
  ["more than a month", "MORE_THAN"],
  ["at least 12 hours", "EQUAL_OR_MORE"],
  ["early next year", "START"],
  ["mid-November", "MID"],
  ["the end of 2025", "END"],
  ["2025 and beyond", "ON_OR_AFTER"],
])("findTimes says how “%s” is blurred", (text, mod) => {
  expect(timesOf(text)).toMatchObject([{ mod, span: { start: 0, end: text.length } }]);
});

test("findTimes says why and from what", () => {
  expect(timesOf("He left Monday.")).toMatchObject([
    {
      anchor: "2024-11-06",
      certainty: "implied",
      why: ["weekday: nearest past Monday before 2024-11-06"],
    },
  ]);
});

test("findTimes leaves values open without a reference date", () => {
  expect(timesOf("He left on Monday, a June day, last week.", "")).toMatchObject([
    { value: "XXXX-WXX-1", certainty: "unknown" },
    { value: "XXXX-06", certainty: "unknown" },
    { value: "PAST_REF", certainty: "unknown" },
  ]);
});
