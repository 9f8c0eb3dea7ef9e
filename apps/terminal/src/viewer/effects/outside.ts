import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SuspendTerminal } from "ink";
import { articleText } from "../../plain/article-text.ts";
import type { OpenArticle } from "../source/source.ts";

/** Open an address in `$BROWSER`, or in the one of the system. */
export function openBrowser(address: string | undefined): string {
  const url = address === undefined ? null : URL.parse(address);
  if (url?.protocol !== "https:" && url?.protocol !== "http:")
    return "The article has no web address";
  const [command, ...args] = process.env.BROWSER ? [process.env.BROWSER] : systemBrowser();
  const child = spawn(command ?? "xdg-open", [...args, url.href], {
    stdio: "ignore",
    detached: true,
  });
  // Without a browser there is nobody to tell but the last line, which is written by then.
  child.on("error", () => undefined);
  child.unref();
  return `Opened ${url.href}`;
}

function systemBrowser(): [string, ...string[]] {
  if (process.platform === "darwin") return ["open"];
  if (process.platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler"];
  return ["xdg-open"];
}

/** Read the article in `$PAGER`. */
export function pageText(article: OpenArticle, suspendTerminal: SuspendTerminal): Promise<string> {
  return runShell(process.env.PAGER || "less", articleText(article.parsed), suspendTerminal);
}

/** Pipe the article to a command of the shell, and wait until its output was read. */
export function pipeText(
  command: string,
  article: OpenArticle,
  suspendTerminal: SuspendTerminal,
): Promise<string> {
  const waits = `{ ${command}\n}; printf '\\n[enter goes back] '; read -r _ </dev/tty`;
  return runShell(waits, article.parsed.article.text, suspendTerminal, command);
}

/** Open the article in `$VISUAL` or `$EDITOR`; what is written there stays there. */
export async function editText(
  { parsed }: OpenArticle,
  suspendTerminal: SuspendTerminal,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
  const file = join(folder, "article.txt");
  writeFileSync(file, parsed.article.text, { mode: 0o600 });
  const editor = process.env.VISUAL || process.env.EDITOR || "vi";
  try {
    return await runShell(`${editor} "${file}"`, undefined, suspendTerminal, editor);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Hand the terminal to a command; resolves to what is said of it afterwards. */
async function runShell(
  command: string,
  input: string | undefined,
  suspendTerminal: SuspendTerminal,
  name = command,
): Promise<string> {
  let message = "";
  await suspendTerminal(async () => {
    const stdin = input === undefined ? "inherit" : "pipe";
    const child = spawn(command, { shell: true, stdio: [stdin, "inherit", "inherit"] });
    // A command may end before it has read everything.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input);
    const [code] = await once(child, "close");
    message = code === 0 ? "" : `${name} ended with ${code}`;
  });
  return message;
}
