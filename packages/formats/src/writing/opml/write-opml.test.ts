import { parseOpml } from "feedsmith";
import { expect, test } from "vitest";
import { readOpml } from "../../reading/opml/read-opml.ts";
import { writeOpml } from "./write-opml.ts";

const subscriptions = [
  {
    url: "https://a.example/f?x=1&y=2",
    title: 'A & "B" <c>',
    homepage: "https://a.example/",
    folders: ["News", "North"],
  },
  { url: "https://b.example/f", title: "B", folders: ["News"] },
  { url: "https://c.example/f", title: "C", folders: [] },
];

test("writeOpml writes a list that feedsmith reads, and that reads back as it was", () => {
  const opml = writeOpml(subscriptions);
  expect(parseOpml(opml).body?.outlines).toMatchObject([
    { text: "News", outlines: [{ text: "North" }, { text: "B" }] },
    { xmlUrl: "https://c.example/f" },
  ]);
  expect(readOpml(opml).subscriptions).toEqual(subscriptions);
});
