import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { markdownTable } from "../markdown-table.ts";
import { makeDocuments } from "./made-documents.ts";
import { type ReadOutcome, WatchedReader } from "./watched-reader.ts";

/** What no file may go over. */
const LIMITS = { cpuMs: 2000, memory: 512 * 1024 * 1024 } as const;

type Tally = {
  files: number;
  read: number;
  refused: number;
  failed: number;
  cpuMs: number;
  memory: number;
};

/**
 * Read every file of some folders, and made ones that ask for too much, each in a process that is watched; say of
 * each that crashed, hung or took too much what it did, and sum up as a Markdown table.
 */
export async function testBounds(
  folders: readonly string[],
  say: (line: string) => void,
): Promise<string> {
  const work = mkdtempSync(join(tmpdir(), "nutgraf-bounds-"));
  const reader = new WatchedReader();
  try {
    const rows: (readonly string[])[] = [];
    for (const folder of folders) {
      const tally = await readAll(
        listFiles(folder, work),
        reader,
        (path) => relative(folder, path),
        say,
      );
      rows.push(toRow(basename(folder), tally));
    }
    const made = join(work, "made");
    mkdirSync(made);
    rows.push(toRow("made", await readAll(await makeDocuments(made), reader, basename, say)));
    return markdownTable(
      [
        "files of",
        "number",
        "gave articles",
        "one clear error",
        "failed",
        "most CPU",
        "most memory",
      ],
      rows,
    );
  } finally {
    reader.close();
    rmSync(work, { recursive: true, force: true });
  }
}

/** All files in a folder, and those inside its tar archives. */
function listFiles(folder: string, work: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const unpacked = files.flatMap((path, at) => {
    if (!path.endsWith(".tar.gz")) return [];
    const target = join(work, `${at}-${basename(path)}`);
    mkdirSync(target);
    execFileSync("tar", ["-xzf", path, "-C", target]);
    return listFiles(target, work);
  });
  return [...files, ...unpacked];
}

async function readAll(
  paths: readonly string[],
  reader: WatchedReader,
  nameOf: (path: string) => string,
  say: (line: string) => void,
): Promise<Tally> {
  const tally = { files: 0, read: 0, refused: 0, failed: 0, cpuMs: 0, memory: 0 };
  for (const path of paths) {
    const outcome = await reader.read(path, (found) => faultOf(found) === undefined);
    const fault = faultOf(outcome);
    if (fault) say(`${nameOf(path)}: ${fault}`);
    tally.files++;
    if (fault) tally.failed++;
    else if (outcome.error === undefined) tally.read++;
    else tally.refused++;
    tally.cpuMs = Math.max(tally.cpuMs, outcome.cpuMs);
    tally.memory = Math.max(tally.memory, outcome.memory);
  }
  return tally;
}

function faultOf({ fault, error, cpuMs, memory }: ReadOutcome): string | undefined {
  if (fault !== undefined) return fault;
  if (error?.trim() === "") return "an error without a word";
  if (cpuMs > LIMITS.cpuMs) return `${cpuMs} ms of CPU`;
  return memory > LIMITS.memory ? `${toMegabytes(memory)} of memory` : undefined;
}

function toRow(name: string, { files, read, refused, failed, cpuMs, memory }: Tally): string[] {
  return [name, ...[files, read, refused, failed].map(String), `${cpuMs} ms`, toMegabytes(memory)];
}

function toMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}
