import ical from "node-ical";
import { expect, test } from "vitest";
import { parsedArticle, stream, written } from "../../../test/parsed-article.ts";
import { contentLine } from "./content-line.ts";
import { writeICalendar } from "./write-icalendar.ts";

test("writeICalendar writes a calendar that node-ical reads", async () => {
  const text = await written(writeICalendar(stream(parsedArticle())));
  const events = Object.values(ical.sync.parseICS(text)).filter((part) => part?.type === "VEVENT");
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({
    uid: "a/1-v1@nutgraf",
    summary: "central bank of Norland raised Ada Lo",
    location: "Norland",
    status: "CONFIRMED",
    url: "https://harbour.example/a?b=1&c=2",
    datetype: "date",
    geo: { lat: -47.5, lon: 8.5 },
  });
  expect(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});

test.each([
  ["a;b,c\\d\ne", "X:a\\;b\\,c\\\\d\\ne"],
  ["BEGIN:VEVENT\r\nEND", "X:BEGIN:VEVENT\\nEND"],
  ["\u0007a", "X:a"],
])("contentLine escapes %j", (value, line) => {
  expect(contentLine("X", value)).toBe(line);
});

test("contentLine folds between characters", () => {
  const line = contentLine("X", "😀".repeat(50));
  expect(line.split("\r\n ").join("")).toBe(`X:${"😀".repeat(50)}`);
});
