import { expect, test } from "vitest";
import { storyCounts } from "./story-counts.ts";

test.each([
  [{ articleCount: 12, sourceCount: 12, copyCount: 11 }, "12 outlets, 1 text"],
  [{ articleCount: 5, sourceCount: 4, copyCount: 2 }, "4 outlets, 3 texts"],
  [{ articleCount: 3, sourceCount: 3, copyCount: 0 }, "3 outlets"],
  [{ articleCount: 3, sourceCount: 2, copyCount: 0 }, "3 articles from 2 outlets"],
  [{ articleCount: 2, sourceCount: 1, copyCount: 0 }, "2 articles from 1 outlet"],
  [{ articleCount: 2, sourceCount: 1, copyCount: 1 }, "2 articles from 1 outlet"],
  [{ articleCount: 2, sourceCount: 0, copyCount: 0 }, "2 articles"],
  [{ articleCount: 1, sourceCount: 1, copyCount: 0 }, "1 article"],
])("storyCounts(%j) is %j", (counts, label) => {
  expect(storyCounts(counts)).toBe(label);
});
