/** The built program as a shell runs it: what it prints, where, and how it ends. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const program = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

function nutgraf(args: readonly string[], input = "", more: NodeJS.ProcessEnv = {}) {
  const env = { ...process.env, NUTGRAF_LIBRARY: join(folder, "library.db"), ...more };
  const ended = spawnSync(process.execPath, [program, ...args], { encoding: "utf8", input, env });
  return { code: ended.status, out: ended.stdout, err: ended.stderr };
}

const missing = join(folder, "none.txt");
const empty = file("empty.txt", " \n");
const binary = file(
  "binary.txt",
  Uint8Array.from({ length: 4000 }, (_, index) => index % 7),
);
const large = file("large.txt", "a ".repeat(10_000_000));

test.each([
  [["parse", missing], 66, "there is no such file"],
  [["parse", folder], 66, "is a folder"],
  [["parse", empty], 65, "is empty"],
  [["parse", binary], 65, "is not text"],
  [["parse", large], 65, "is too large"],
  [["parse", "--jsonl", missing], 66, "there is no such file"],
  [["parse", "--jsonl", folder], 66, "it is a folder"],
  [["parse", missing, "--published", "tomorrow"], 2, "expected one such as 2024-11-06"],
  [[missing], 66, "there is no such file"],
  [["show", "none"], 66, 'no article "none"'],
  [["search", "before:never"], 2, "Expected"],
  [["list", "--library", folder], 74, folder],
  [["--library", folder, "list"], 74, folder],
  [["--library", folder, "feeds", "export"], 74, folder],
  [["feeds", "--library", folder, "export"], 74, folder],
  [["frobnicate"], 2, "neither a command nor a file"],
  [["feeds", "add", "ftp://feeds.example/"], 2, "expected http or https"],
  [["feeds", "import", binary], 65, "Expected a list of feeds (OPML)"],
  [["feeds", "refresh", "none"], 66, "no feed none"],
  [["feeds", "remove", "none"], 66, "no feed none"],
])("nutgraf %j ends with %d and one line", (args, code, message) => {
  const ended = nutgraf(args);
  expect(ended).toMatchObject({ code, out: "" });
  expect(ended.err).toContain(message);
  expect(ended.err.trimEnd().split("\n")).toHaveLength(1);
});

test("a Latin-1 file is read, and said so", () => {
  const ended = nutgraf(["parse", file("latin.txt", Buffer.from("Zürich voted.", "latin1"))]);
  expect(ended).toMatchObject({ code: 0, out: expect.stringContaining("Zürich") });
  expect(ended.err).toMatch(/^nutgraf: .* is not UTF-8; read as windows-1252\n$/);
});

test("a batch goes on after a bad line and says so in its code", () => {
  const lines = ['{"id":"a","text":"Ada spoke."}', "nonsense", '{"id":"c","text":"Bob left."}'];
  const ended = nutgraf(["parse", "--jsonl", "-"], lines.join("\n"));
  const answers = ended.out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(ended.code).toBe(1);
  expect(answers.map(({ article, error }) => article?.id ?? typeof error)).toEqual([
    "a",
    "string",
    "c",
  ]);
});

test("articles that are added are listed, found and shown", () => {
  const story = file("story.txt", "Ada Lovelace met Charles Babbage in London.\n");
  const added = nutgraf(["add", story, missing, "--source", "The Paper", "--jsonl"]);
  const [first, second] = added.out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(added.code).toBe(1);
  expect(first).toMatchObject({ file: story, outcome: "added" });
  expect(second).toMatchObject({ file: missing, error: expect.stringContaining("no such file") });
  expect(nutgraf(["add", story, "--source", "The Paper"]).err).toContain("1 unchanged");
  expect(nutgraf(["list"]).out).toMatch(/The Paper: {2}Ada Lovelace met/);
  expect(JSON.parse(nutgraf(["search", "Lovelace", "--jsonl"]).out)).toMatchObject({
    id: first.id,
  });
  expect(JSON.parse(nutgraf(["show", first.id, "--jsonl"]).out).article.id).toBe(first.id);
  expect(nutgraf([]).out).toContain("Ada Lovelace met");
});

/** Tells on standard error which threads the program starts. */
const NAME_THREADS = `
  import threads from "node:worker_threads";
  import { syncBuiltinESMExports } from "node:module";
  if (threads.isMainThread) {
    threads.Worker = class extends threads.Worker {
      constructor(file, options) {
        process.stderr.write("thread " + file + "\\n");
        super(file, options);
      }
    };
    syncBuiltinESMExports();
  }`;

test("a folder is added as a job that parses on threads; listing starts none", () => {
  const env = {
    NUTGRAF_LIBRARY: join(folder, "folder.db"),
    NODE_OPTIONS: `--import=${file("name-threads.mjs", NAME_THREADS)}`,
  };
  const news = join(folder, "news");
  mkdirSync(join(news, "more"), { recursive: true });
  writeFileSync(join(news, "one.txt"), "Ada Lovelace met Charles Babbage in London.\n");
  writeFileSync(join(news, "more", "two.txt"), "Charles Babbage left London for Turin.\n");
  writeFileSync(join(news, "bad.xml"), "<rss><channel>");
  const added = nutgraf(["add", news, missing], "", env);
  expect(added.code).toBe(1);
  expect(added.err).toContain("library/parse-worker.js");
  expect(added.err).toContain("2 added, 1 failed");
  expect(added.err).toContain("bad.xml: holds no article");
  expect(added.err).toContain(`${missing}: there is no such file`);
  const listed = nutgraf(["list"], "", env);
  expect(listed.out.trimEnd().split("\n")).toHaveLength(2);
  expect(listed.err).not.toContain("thread");
  expect(nutgraf(["add", news], "", env).err).toContain("2 unchanged, 1 failed");
});

test("meaning says which events a word can name, in words and as JSON", () => {
  expect(nutgraf(["meaning", "annex"]).out).toMatch(/^annex \(verb\): \w+ \(plover:[A-Z]+\)/);
  const senses = JSON.parse(nutgraf(["meaning", "annex", "--json"]).out);
  expect(senses[0]).toMatchObject({ kind: "verb", lemma: "annex" });
  expect(Array.isArray(senses[0].conditions[0].words)).toBe(true);
  expect(nutgraf(["meaning"]).out).toContain("plover:AGREE");
  expect(nutgraf(["meaning", "resemble"])).toMatchObject({ code: 66, out: "" });
});

test("doctor finds a sound library sound, and a damaged one damaged", () => {
  expect(nutgraf(["doctor"])).toMatchObject({ code: 0, err: "" });
  const damaged = file("damaged.db", "no database at all");
  const ended = nutgraf(["doctor", "--library", damaged]);
  expect(ended).toMatchObject({ code: 1, err: "" });
  expect(ended.out).toContain("PROBLEM  library");
});

const PARTS = [
  ...["add", "remove", "refresh", "import", "export"].map((part) => ["feeds", part] as const),
  ...["merge", "split", "rename", "retype", "reject", "undo", "export", "import"].map(
    (part) => ["correct", part] as const,
  ),
];

test("the version is printed", () => {
  expect(nutgraf(["--version"])).toMatchObject({ code: 0, err: "" });
  expect(nutgraf(["-V"]).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test("help, the manual page and completion come from the same definitions", () => {
  const help = nutgraf(["--help"]).out;
  const manual = nutgraf(["man"]).out;
  const commands =
    "parse meaning read add list search show feeds folders correct stats doctor backup restore worker mcp completion";
  for (const command of commands.split(" ")) {
    expect(help).toMatch(new RegExp(`^ {2}${command}\\b`, "m"));
    expect(manual).toContain(`.SS nutgraf ${command} `);
    expect(nutgraf([command, "--help"]).out).toContain("Examples:");
  }
  for (const [command, part] of PARTS)
    expect(nutgraf([command, part, "--help"]).out).toContain("Examples:");
  expect(nutgraf(["complete", "--", "se"]).out).toMatch(/^search\b/m);
  for (const shell of ["bash", "zsh", "fish"])
    expect(nutgraf(["completion", shell]).out).toContain("nutgraf");
});
