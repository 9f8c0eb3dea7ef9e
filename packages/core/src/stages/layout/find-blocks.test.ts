import { expect, test } from "vitest";
import { findBlocks } from "./find-blocks.ts";

const STORY =
  "The council met on Monday to talk about the harbour, and nobody expected it to decide.";

/** Kinds and words of the blocks, one a line. */
function laidOut(text: string, title?: string): string[] {
  const { blocks } = findBlocks(text, title === undefined ? {} : { title });
  return blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
}

test.each([
  ["crosshead", "- ‘Mutual trust’ -"],
  ["crosshead", "- Coups and secession -"],
  ["crosshead", "## What comes next"],
  ["list-item", "* Ministers meet on Friday"],
  ["list-item", "• Ministers meet on Friday"],
  ["list-item", "- Ministers meet on Friday"],
  ["note", "(Adds comments, detail)"],
  ["note", "Eds: Updates. With AP Photos."],
  ["note", "EDITOR'S NOTE _ This story is part of a series."],
  ["note", "($1 = 1.4738 Australian dollars)"],
  ["correction", "(In Jan. 3 story, corrects last paragraph to reflect that he resigned)"],
  ["correction", "CORRECTION: An earlier version misspelt the mayor's name."],
  ["embargo", "STRICTLY EMBARGOED. Not for release until 12noon on 3 May."],
  ["embargo", "For Release MON AMs, Aug. 3<"],
  ["signoff", "(Reporting by Ada Byron in Turin; Editing by Karl Benz)"],
  ["signoff", "(Additional reporting by Ada Byron\nin Turin; Editing by Karl Benz)"],
  ["signoff", "Associated Press writer Ada Byron in Turin contributed to this report."],
  ["signoff", "-30-"],
  ["signoff", "###"],
  ["signoff", "ENDS"],
  ["boilerplate", "© 2024 Sample Wire"],
  ["boilerplate", "NO ARCHIVAL USE"],
  ["caption", "FILE - The harbour in May. (AP Photo/Ada Byron)"],
  ["caption", "Image: Ada Byron."],
])("findBlocks labels a %s: %s", (kind, line) => {
  expect(laidOut(`${STORY}\n\n${line}\n\n${STORY}`)).toEqual([
    `paragraph: ${STORY}`,
    `${kind}: ${line}`,
    `paragraph: ${STORY}`,
  ]);
});

test.each([
  "The plane flew at 900 km/h.",
  "and/or",
  "He said - and he meant it - that the talks failed.",
  "By Friday the town was quiet.",
  "The report (Reuters has seen it) is long.",
  "The end of the war is near, he added.",
  "“We have no choice.”",
  "Copyrighted songs were played all night.",
])("findBlocks leaves a paragraph alone: %s", (line) => {
  expect(laidOut(`${STORY}\n\n${line}\n\n${STORY}`)[1]).toBe(`paragraph: ${line}`);
});

test.each([
  ["slug", "China-US-diplomacy,WRAP"],
  ["slug", "Sweden-China-auto-business-bankruptcy-Saab"],
  ["slug", "GLOBAL-PRECIOUS/ (UPDATE 1)"],
  ["slug", "BC-US--Ethanol-Losing Grassland, 1st Ld-Writethru,1140"],
  ["slug", "Switzerland/migration/UN/"],
  ["byline", "By Ada Byron and Karl Benz"],
  ["byline", "By AFP"],
  ["dateline", "Friday, July 21, 2017"],
  ["dateline", "LONDON 1996-08-30"],
  ["dateline", "NAIROBI, Kenya (AP) _"],
])("findBlocks labels a %s above the story: %s", (kind, line) => {
  expect(laidOut(`${line}\n\n${STORY}`)[0]).toBe(`${kind}: ${line}`);
});

test.each([
  ["Harbour deal fails", "Harbour deal fails"],
  ["UPDATE 2-Harbour deal fails", "Harbour deal fails"],
  ["PRECIOUS-Gold rises on weak dollar", "Gold rises on weak dollar"],
  ["NATO-Russia talks fail", "NATO-Russia talks fail"],
  ["# Harbour deal fails", "Harbour deal fails"],
  ["Officials Say the Harbour Deal Will Fail.", "Officials Say the Harbour Deal Will Fail."],
])("findBlocks reads the headline %s", (line, title) => {
  expect(findBlocks(`${line}\n\n${STORY}\n\n${STORY}`, {}).title).toBe(title);
});

test.each([`${STORY}\n\n${STORY}`, "Harbour deal fails", `“We met,” she said.\n\n${STORY}`])(
  "findBlocks makes no headline up: %s",
  (text) => {
    expect(findBlocks(text, {}).title).toBeUndefined();
  },
);

test.each([
  ["STOCKHOLM, Aug 29, 2014 (AFP) - ", { place: "STOCKHOLM", date: "2014-08-29", agency: "AFP" }],
  ["Tallinn, March 22, 2018 (AFP) - ", { place: "Tallinn", date: "2018-03-22", agency: "AFP" }],
  ["Strasbourg, 10 juil 2024 (AFP) - ", { place: "Strasbourg", date: "2024-07-10", agency: "AFP" }],
  ["MADRID (AFP) - ", { place: "MADRID", agency: "AFP" }],
  ["HOUSTON, Jan 27 (Reuters) - ", { place: "HOUSTON", date: "--01-27", agency: "Reuters" }],
  ["Jan 30 (Reuters) - ", { date: "--01-30", agency: "Reuters" }],
  ["(Reuters) — ", { agency: "Reuters" }],
  ["ROSCOE, South Dakota (AP) _ ", { place: "ROSCOE, South Dakota", agency: "AP" }],
  ["JACKSON, Ga. (AP) — ", { place: "JACKSON, Ga.", agency: "AP" }],
  ["San Diego (tca/dpa) - ", { place: "San Diego", agency: "tca/dpa" }],
  ["BEIJING, March 31 (Xinhua) -- ", { place: "BEIJING", date: "--03-31", agency: "Xinhua" }],
  ["WASHINGTON — ", { place: "WASHINGTON" }],
  ["NEW DELHI: ", { place: "NEW DELHI" }],
])("findBlocks reads the dateline %s", (head, expected) => {
  const { dateline } = findBlocks(`${head}${STORY}\n\n${STORY}`, {});
  expect(dateline).toEqual({ span: { start: 0, end: head.trimEnd().length }, ...expected });
});

test("findBlocks takes a bare place for a dateline if it is a known one", () => {
  const { dateline } = findBlocks("Turin - The council met.", {});
  expect(dateline).toEqual({ span: { start: 0, end: 7 }, place: "Turin" });
});

test.each([
  "NATO (OTAN) - The alliance met.",
  "Talks - The council met in Turin.",
  "Turin - where the council met - is a city.",
  "The council (AFP) - what a name - met.",
  "(Reuters) The council met.",
  "(The council) - met.",
  "Room 101 (AFP) - The council met.",
])("findBlocks reads no dateline: %s", (text) => {
  expect(findBlocks(`${text}\n\n${STORY}`, {}).dateline).toBeUndefined();
});

test.each([
  ["By Ada Byron", ["Ada Byron"]],
  ["By ADA BYRON and KARL BENZ=", ["ADA BYRON", "KARL BENZ"]],
  ["By Ada Byron, Karl Benz and Nikola Tesla", ["Ada Byron", "Karl Benz", "Nikola Tesla"]],
  ["By Ada Byron, AP Sports Writer", ["Ada Byron"]],
  ["By Ada Byron in Turin", ["Ada Byron"]],
])("findBlocks reads the byline %s", (line, names) => {
  expect(findBlocks(`Harbour deal fails\n\n${line}\n\n${STORY}`, {}).byline).toEqual(names);
});

test("findBlocks knows a desk's initials in the last line alone", () => {
  expect(laidOut(`${STORY}\n\nbur-am/jm`)).toEqual([`paragraph: ${STORY}`, "signoff: bur-am/jm"]);
});

test("findBlocks joins lines that were wrapped by hand", () => {
  const wrapped = `    TURIN, Jan 3 (Reuters) - The council of the city met on
Monday to talk about the harbour, and nobody expected it to
decide.
    The mayor had asked for a vote before the end of the year,
her office said in a statement.`;
  expect(laidOut(wrapped).map((block) => block.replaceAll("\n", " "))).toEqual([
    "paragraph: TURIN, Jan 3 (Reuters) - The council of the city met on Monday to talk about the harbour, and nobody expected it to decide.",
    "paragraph: The mayor had asked for a vote before the end of the year, her office said in a statement.",
  ]);
});

test("findBlocks takes each line for a paragraph where lines are not wrapped", () => {
  expect(laidOut(`Harbour deal fails\nBy Ada Byron\n${STORY}\n${STORY}`)).toEqual([
    "headline: Harbour deal fails",
    "byline: By Ada Byron",
    `paragraph: ${STORY}`,
    `paragraph: ${STORY}`,
  ]);
});

test("findBlocks covers every character that is not white space, in order", () => {
  const text = `Slug-one-two\n\n  Harbour deal fails \n\nBy Ada Byron\n\n${STORY}\n\n\n- Next -\n\n${STORY}\n\n-30-\n`;
  const { blocks } = findBlocks(text, {});
  const covered = blocks.map(({ span }) => text.slice(span.start, span.end)).join("");
  expect(covered.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
});
