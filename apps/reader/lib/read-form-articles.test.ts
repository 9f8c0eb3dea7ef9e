import { expect, test } from "vitest";
import { readFormArticles } from "./read-form-articles.ts";

const file = (bytes: string | Uint8Array<ArrayBuffer>, name = "wire.txt") =>
  new File([bytes], name);

function form(fields: Readonly<Record<string, string | File>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

test("readFormArticles takes pasted text with what the form says about it", async () => {
  const pasted = form({
    text: "A fire broke out.\r\n",
    source: " Courier ",
    published: "2024-03-05",
  });
  expect(await readFormArticles(pasted)).toMatchObject({
    articles: [
      { text: "A fire broke out.\n", source: { name: "Courier" }, publishedAt: "2024-03-05" },
    ],
    problems: [],
  });
});

test("readFormArticles takes files, in UTF-8 or in Windows-1252", async () => {
  const latin = Uint8Array.from([0x4f, 0x72, 0x62, 0xe1, 0x6e]);
  for (const bytes of [latin, "Orbán"])
    expect(await readFormArticles(form({ files: file(bytes) }))).toMatchObject({
      articles: [{ text: "Orbán" }],
    });
});

test("readFormArticles reads the good files though one is bad", async () => {
  const data = form({ files: file("\x89PNG\r\n\x1a\n\0\0", "a.png") });
  data.append("files", file("Fire.", "b.txt"));
  expect(await readFormArticles(data)).toMatchObject({
    articles: [{ text: "Fire." }],
    problems: [{ item: "a.png" }],
  });
});

test.each([
  ["nothing", {}, [{ problem: "There was no text in it" }]],
  ["white space", { text: " \n" }, [{ problem: "There was no text in it" }]],
  ["an empty file", { files: file("", "a.txt") }, [{ item: "a.txt" }]],
  [
    "a huge file",
    { files: file(new Uint8Array(32 * 1024 * 1024 + 1), "a.txt") },
    [{ item: "a.txt", problem: "It is larger than 32 MB" }],
  ],
])("readFormArticles, given %s, says what is wrong", async (_, fields, problems) => {
  expect(await readFormArticles(form(fields))).toMatchObject({ articles: [], problems });
});

test("readFormArticles leaves out a date that is none", async () => {
  const { articles } = await readFormArticles(form({ text: "Fire.", published: "soon" }));
  expect(articles[0]).not.toHaveProperty("publishedAt");
});
