/** The built program in a real pseudo-terminal: what a reader types, and what the screen then shows. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type IPty, spawn } from "@lydell/node-pty";
import { createArticle } from "@nutgraf/core";
import { openLibrary } from "@nutgraf/library";
import { afterAll, afterEach, expect, test } from "vitest";

const program = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
const story = join(folder, "story.txt");
writeFileSync(
  story,
  "Ada Lovelace met Charles Babbage.\n\n“I like this engine,” she said.\n\u001b[31mred\u001b[0m\n",
);
const open = new Set<IPty>();
afterEach(() => {
  for (const pty of open) pty.kill("SIGKILL");
  open.clear();
});
afterAll(() => rmSync(folder, { recursive: true }));

const ENTER_ALTERNATE = "\u001b[?1049h";
const LEAVE_ALTERNATE = "\u001b[?1049l";

/** A program at work in a terminal: everything it wrote, and how it ended. */
function run(args: readonly string[], columns = 100, rows = 30) {
  const pty = spawn(process.execPath, [program, ...args], {
    cols: columns,
    rows,
    env: { ...process.env, TERM: "xterm-256color", XDG_DATA_HOME: folder },
  });
  open.add(pty);
  let output = "";
  pty.onData((data) => {
    output += data;
  });
  const ended = new Promise<number>((resolve) => pty.onExit(({ exitCode }) => resolve(exitCode)));
  return {
    pty,
    ended,
    output: () => output,
    /** Press keys until something is written anew. */
    press: (keys: string, text: string) => {
      const before = output.length;
      pty.write(keys);
      return expect.poll(() => output.slice(before), { timeout: 20_000 }).toContain(text);
    },
    until: (text: string | RegExp) => expect.poll(() => output, { timeout: 20_000 }).toMatch(text),
  };
}

test("the viewer opens an article, answers keys and leaves the screen as it was", async () => {
  const screen = run([story]);
  await screen.until("Lovelace");
  expect(screen.output()).toContain(ENTER_ALTERNATE);
  expect(screen.output()).not.toContain("\u001b[31mred");
  screen.pty.write("?");
  await screen.until("Keys");
  screen.pty.write("?");
  screen.pty.write("q");
  expect(await screen.ended).toBe(0);
  expect(screen.output().lastIndexOf(LEAVE_ALTERNATE)).toBeGreaterThan(
    screen.output().lastIndexOf(ENTER_ALTERNATE),
  );
});

test("the viewer survives a resize to 40 columns", async () => {
  const screen = run([story], 160, 50);
  await screen.until("Lovelace");
  screen.pty.resize(40, 15);
  screen.pty.write("?");
  await screen.until("j for more");
  screen.pty.write("q");
  expect(await screen.ended).toBe(0);
});

test("the viewer comes back after control-Z", async () => {
  const screen = run([story]);
  await screen.until("Lovelace");
  screen.pty.write("\u001a");
  // There is no shell here to say fg, so the viewer may not wait for it.
  await expect
    .poll(() => screen.output().split(ENTER_ALTERNATE).length, { timeout: 20_000 })
    .toBe(3);
  screen.pty.write("q");
  expect(await screen.ended).toBe(0);
});

test("the viewer restores the screen when it is told to end", async () => {
  const screen = run([story]);
  await screen.until("Lovelace");
  screen.pty.kill("SIGTERM");
  await screen.ended;
  expect(screen.output()).toContain(LEAVE_ALTERNATE);
});

test("--color=never writes no colour, and still underlines", async () => {
  const screen = run(["--color", "never", story]);
  await screen.until("Lovelace");
  await screen.until("\u001b[4m");
  screen.pty.write("q");
  await screen.ended;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are escape sequences
  expect(screen.output()).not.toMatch(/\u001b\[(?:3[0-7]|38|9[0-7])[;m]/);
});

test("the viewer parses again what an older parser read", async () => {
  const path = join(folder, "older.db");
  const library = await openLibrary(path, { threads: 0 });
  await library.articles.add(createArticle("Ada Lovelace met Charles Babbage in London."));
  // Stopped at once, it leaves every article to be parsed again.
  await library.maintenance.regroup({ signal: AbortSignal.abort() });
  await library.close();
  const screen = run(["--library", path]);
  await screen.until("1 article parsed with a newer parser");
  screen.pty.write("q");
  expect(await screen.ended).toBe(0);
});

/** More articles than the viewer reads at once; the oldest and the newest have titles of their own. */
async function fillLibrary(path: string): Promise<void> {
  const articles = Array.from({ length: 250 }, (_, day) => {
    const title = { 0: "Xylophones were first", 249: "Zithers came last" }[day];
    return createArticle(`Article ${day}: Ada spoke.`, {
      id: `a${day}`,
      title: title ?? `Numbered ${day}`,
      publishedAt: new Date(Date.UTC(2023, 0, 1 + day)).toISOString(),
    });
  });
  const library = await openLibrary(path, { threads: 0 });
  await library.articles.addMany(articles);
  await library.close();
}

test("a long list is at its end and at its start at once; what is done there is undone", async () => {
  const path = join(folder, "long.db");
  await fillLibrary(path);
  const screen = run(["--library", path], 80, 24);
  await screen.until("Zithers came last");
  screen.pty.write("G");
  await screen.until("Xylophones were first");
  screen.pty.write("s");
  await screen.until("Starred (u undoes it)");
  screen.pty.write("u");
  await screen.until("Undone: Starred");
  await screen.press("g", "Zithers came last");
  await screen.press("/xylophones\r", "Xylophones were first");
  screen.pty.write("q");
  expect(await screen.ended).toBe(0);
});
