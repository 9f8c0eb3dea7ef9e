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
  expect(await readFormArticles(pasted)).toMatchObject([
    { text: "A fire broke out.\n", source: { name: "Courier" }, publishedAt: "2024-03-05" },
  ]);
});

test("readFormArticles takes files, in UTF-8 or in Windows-1252", async () => {
  const latin = Uint8Array.from([0x4f, 0x72, 0x62, 0xe1, 0x6e]);
  expect(await readFormArticles(form({ files: file(latin) }))).toMatchObject([{ text: "Orbán" }]);
  expect(await readFormArticles(form({ files: file("Orbán") }))).toMatchObject([{ text: "Orbán" }]);
});

test.each([
  ["nothing", {}, { problem: "empty" }],
  ["white space", { text: " \n" }, { problem: "empty" }],
  ["an empty file", { files: file("", "a.txt") }, { problem: "empty", file: "a.txt" }],
  [
    "a picture",
    { files: file("\x89PNG\r\n\x1a\n\0\0", "a.png") },
    { problem: "binary", file: "a.png" },
  ],
  [
    "a huge file",
    { files: file(new Uint8Array(8 * 1024 * 1024 + 1), "a.txt") },
    { problem: "size", file: "a.txt" },
  ],
  ["a wrong date", { text: "Fire.", published: "soon" }, [{ text: "Fire." }]],
])("readFormArticles, given %s", async (_, fields, result) => {
  expect(await readFormArticles(form(fields))).toMatchObject(result);
});
