import { expect, test } from "vitest";
import { createArticle } from "../create-article.ts";
import { parseArticle } from "../parse-article.ts";
import { areOneStory, profileStory } from "./stories.ts";

const profileOf = (title: string, text: string) =>
  profileStory(parseArticle(createArticle(text, { title })));

const izmir = profileOf(
  "Earthquake kills 53 in Izmir",
  "An earthquake struck Izmir on Monday, killing 53 people and flattening homes.\n\nGovernor Yusuf Bianchi said the shock came at night. Prime Minister Carla Abbott promised help. Hartley Rescue sent teams with dogs.",
);
const izmirAgain = profileOf(
  "Izmir counts its dead",
  "Rescuers in Izmir dug through rubble on Tuesday after the earthquake.\n\nYusuf Bianchi, the governor, counted 60 dead. Hartley Rescue said its dogs had found a child. Prime Minister Carla Abbott visited.",
);
const mersin = profileOf(
  "Earthquake kills 43 in Mersin",
  "An earthquake struck Mersin on Monday, killing 43 people and flattening homes.\n\nGovernor Grace Costa said the shock was felt in Izmir. Prime Minister Carla Abbott promised help. Larsen Aid sent teams with dogs.",
);
const izmirTrial = profileOf(
  "Izmir court jails banker",
  "A court in Izmir sentenced banker Rosa Tanaka to nine years on Monday for fraud.\n\nProsecutor Emil Brandt spoke of greed. Prime Minister Carla Abbott refused to comment.",
);

test.each([
  ["of one quake", izmir, izmirAgain, 1, true],
  ["of one quake, too long after", izmir, izmirAgain, 4, false],
  ["of quakes in two cities of one country", izmir, mersin, 0, false],
  ["of a quake and a trial in one city", izmir, izmirTrial, 0, false],
])("reports %s", (_, one, other, days, expected) => {
  expect(areOneStory(one, other, days)).toBe(expected);
  expect(areOneStory(other, one, days)).toBe(expected);
});
