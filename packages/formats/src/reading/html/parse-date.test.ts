import { describe, expect, test } from "vitest";
import { findDates, numericOrder, parseDate } from "./parse-date.ts";

describe("parseDate", () => {
  test.each([
    ["2024-11-06", "en", "2024-11-06"],
    ["2024-11-06T09:30:00+01:00", "en", "2024-11-06T09:30:00+01:00"],
    ["2024-11-06T09:30:00.123Z", "en", "2024-11-06T09:30:00Z"],
    ["2024-11-06 09:30", "en", "2024-11-06T09:30"],
    ["2024/11/6", "en", "2024-11-06"],
    ["20241106", "en", "2024-11-06"],
    ["1730885400", "en", "2024-11-06T09:30:00Z"],
    ["1730885400000", "en", "2024-11-06T09:30:00Z"],
    ["Wed, 06 Nov 2024 09:30:00 +0100", "en", "2024-11-06T09:30:00+0100"],
    ["Wed Nov 06 09:30:00 UTC 2024", "en", "2024-11-06"],
    ["November 6, 2024", "en", "2024-11-06"],
    ["Nov. 6th, 2024 at 9:30 p.m.", "en", "2024-11-06T21:30"],
    ["12:05 AM", "en", undefined],
    ["Nov 6, 2024 12:05 am", "en", "2024-11-06T00:05"],
    ["6th of November 2024", "en", "2024-11-06"],
    ["11/6/2024", "en-US", "2024-11-06"],
    ["11/6/2024", "en-GB", "2024-06-11"],
    ["11/26/2024", "en-GB", "2024-11-26"],
    ["6.11.2024", "de", "2024-11-06"],
    ["06.11.24, 17:30 Uhr", "de", "2024-11-06T17:30"],
    ["Mittwoch, 6. März 2024", "de", "2024-03-06"],
    ["6. Jänner 2024", "de-AT", "2024-01-06"],
    ["le 6 août 2024 à 9h30", "fr", "2024-08-06T09:30"],
    ["1er février 2024", "fr", "2024-02-01"],
    ["6 de noviembre de 2024", "es", "2024-11-06"],
    ["6 de março de 2024", "pt", "2024-03-06"],
    ["6 listopada 2024", "pl", "2024-11-06"],
    ["6. listopadu 2024", "cs", "2024-11-06"],
    ["6 ноября 2024", "ru", "2024-11-06"],
    ["6 Kasım 2024", "tr", "2024-11-06"],
    ["2024. november 6.", "hu", "2024-11-06"],
    ["2024年11月6日", "zh", "2024-11-06"],
    ["2024년 11월 6일", "ko", "2024-11-06"],
    ["31 February 2024", "en", undefined],
    ["6 Smith 2024", "en", undefined],
    ["13.13.2024", "de", undefined],
    ["version 1.10.20", "en", undefined],
    ["192.168.20.24", "en", undefined],
    ["in 2024", "en", undefined],
    ["", "en", undefined],
  ])("reads %s (%s) as %s", (text, language, value) => {
    expect(parseDate(text, language)?.value).toBe(value);
  });
});

describe("findDates", () => {
  test("finds every date once, in order", () => {
    const text = "Published 6 November 2024, updated 2024-11-07";
    expect(findDates(text, "en").map(({ value }) => value)).toEqual(["2024-11-06", "2024-11-07"]);
  });
});

describe("numericOrder", () => {
  test.each([
    ["26/09/2024", "day-first"],
    ["9/26/2024", "month-first"],
    ["9/6/2024 and 26-9-24", "day-first"],
    ["9/6/2024", undefined],
    ["2024-09-26", undefined],
    ["45/50/2024", undefined],
  ])("tells the order of %s: %s", (text, order) => {
    expect(numericOrder(text)).toBe(order);
  });
});
