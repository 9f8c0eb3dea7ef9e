import { type ChildProcessByStdio, spawn } from "node:child_process";
import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const Answer = z.object({
  articles: z.number(),
  error: z.string().optional(),
  fault: z.string().optional(),
  cpuMs: z.number(),
  memory: z.number(),
});

/** What became of a file: articles or one error, or how the reader broke. */
export type ReadOutcome = z.infer<typeof Answer>;

const SCRIPT = fileURLToPath(new URL("./read-process.ts", import.meta.url));
/** A reader that takes longer than this is killed: a load of other work can stretch seconds. */
const HANG_MS = 60_000;
/** Files after which a reader is replaced, so that what it kept is not counted against the next ones. */
const FILES = 100;

type Child = ChildProcessByStdio<Writable, Readable, null>;

/** Reads files in a process of its own, which may crash or hang without harm. */
export class WatchedReader {
  private child: Child | undefined;
  private lines: Interface | undefined;
  private files = 0;

  /** Read a file; one that broke a limit is read once more by a new process, where nothing else is held. */
  async read(path: string, isWithin: (outcome: ReadOutcome) => boolean): Promise<ReadOutcome> {
    const outcome = await this.readOnce(path);
    if (isWithin(outcome)) return outcome;
    this.close();
    const again = await this.readOnce(path);
    this.close();
    return again;
  }

  close(): void {
    this.child?.kill("SIGKILL");
    this.child = undefined;
  }

  private async readOnce(path: string): Promise<ReadOutcome> {
    if (this.files++ % FILES === 0) this.close();
    const child = this.child ?? this.start();
    const answer = new Promise<string>((resolve) => {
      this.lines?.once("line", resolve);
      child.once("exit", (code, signal) => resolve(broken(`ended with ${signal ?? code}`)));
      setTimeout(() => resolve(broken(`no answer within ${HANG_MS / 1000} s`)), HANG_MS).unref();
    });
    child.stdin.write(`${path}\n`);
    const outcome = Answer.parse(JSON.parse(await answer));
    child.removeAllListeners("exit");
    this.lines?.removeAllListeners("line");
    if (outcome.fault !== undefined) this.close();
    return outcome;
  }

  private start(): Child {
    const child = spawn(process.execPath, ["--conditions=source", SCRIPT], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    child.stdin.on("error", () => {});
    this.child = child;
    this.lines = createInterface({ input: child.stdout });
    return child;
  }
}

function broken(fault: string): string {
  return JSON.stringify({ articles: 0, fault, cpuMs: 0, memory: 0 } satisfies ReadOutcome);
}
