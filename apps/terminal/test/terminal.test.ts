/** The built program in a real pseudo-terminal: what a reader types, and what the screen then shows. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type IPty, spawn } from "@lydell/node-pty";
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
