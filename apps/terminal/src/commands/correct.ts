import { EntityType } from "@nutgraf/core";
import type { CorrectionRequest, Library } from "@nutgraf/library";
import { CommandError, exitCodes } from "../exit-codes.ts";
import { readInput } from "../input/read-input.ts";
import { findEntity } from "../library/find-entity.ts";
import { withLibrary } from "../library/with-library.ts";
import { print, printItems, report } from "../output.ts";
import { safeLine } from "../plain/safe-text.ts";
import type { FormatOptions, LibraryOptions } from "../program/declaring.ts";

/** What `nutgraf correct` was asked for. */
export type CorrectCommand = LibraryOptions & FormatOptions & { readonly dryRun?: boolean };

/** Make one person or thing of several; the first one's name stays. */
export const runMerge = (names: readonly string[], command: CorrectCommand): Promise<number> =>
  correct(command, async (library) => ({
    kind: "merge",
    entities: await Promise.all(names.map(async (name) => (await findEntity(library, name)).id)),
  }));

/** Give a name. */
export const runRename = (who: string, name: string, command: CorrectCommand): Promise<number> =>
  correct(command, async (library) => {
    const { id: entity } = await findEntity(library, who);
    return { kind: "rename", entity, name };
  });

/** Say that it is another of the same name in some articles. */
export const runSplit = (
  who: string,
  articles: readonly string[],
  command: CorrectCommand & { readonly name?: string },
): Promise<number> =>
  correct(command, async (library) => {
    const { id: entity } = await findEntity(library, who);
    const name = command.name === undefined ? {} : { name: command.name };
    return { kind: "split", entity, articles, ...name };
  });

/** Give a type. */
export const runRetype = (who: string, type: string, command: CorrectCommand): Promise<number> =>
  correct(command, async (library) => {
    const checked = EntityType.safeParse(type);
    if (!checked.success)
      throw new CommandError(
        "usage",
        `${type} is no type; expected one of ${EntityType.options.join(", ")}`,
      );
    const { id: entity } = await findEntity(library, who);
    return { kind: "retype", entity, type: checked.data };
  });

/** Say that it is no name, in some articles or everywhere. */
export const runReject = (
  who: string,
  articles: readonly string[],
  command: CorrectCommand,
): Promise<number> =>
  correct(command, async (library) => {
    const { id: entity } = await findEntity(library, who);
    return { kind: "reject", entity, ...(articles.length > 0 ? { articles } : {}) };
  });

/** List the corrections, newest first. */
export async function runCorrections(command: CorrectCommand): Promise<number> {
  return withLibrary(command.library, async (library) => {
    const corrections = await library.corrections.list();
    async function* each() {
      yield* corrections;
    }
    const count = await printItems(each(), command, ({ id, madeAt, label, undoneAt }) =>
      safeLine(`${id}  ${madeAt.slice(0, 10)}  ${label}${undoneAt ? " (taken back)" : ""}`),
    );
    if (count === 0 && !command.json && !command.jsonl) report("no corrections");
    return exitCodes.ok;
  });
}

/** Take a correction back. */
export async function runUndo(id: string, command: CorrectCommand): Promise<number> {
  return withLibrary(command.library, async (library) => {
    if (await library.corrections.undo(id)) return exitCodes.ok;
    throw new CommandError("noInput", `There is no correction ${id} to take back`);
  });
}

/** Print every rule in force, for another library. */
export async function runExportCorrections(command: CorrectCommand): Promise<number> {
  return withLibrary(command.library, async (library) => {
    await print(`${JSON.stringify(await library.corrections.export(), null, 2)}\n`);
    return exitCodes.ok;
  });
}

/** Take over the rules of another library. */
export async function runImportCorrections(path: string, command: CorrectCommand): Promise<number> {
  const rules: unknown = parseJson(Buffer.from(readInput(path)).toString("utf8"), path);
  return withLibrary(command.library, async (library) => {
    try {
      report(`${await library.corrections.import(rules)} new corrections`);
    } catch (cause) {
      if (!(cause instanceof TypeError)) throw cause;
      throw new CommandError("data", `${path}: ${cause.message}`, { cause });
    }
    return exitCodes.ok;
  });
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CommandError("data", `${path} is not JSON; expected exported corrections`, { cause });
  }
}

async function correct(
  command: CorrectCommand,
  toRequest: (library: Library) => Promise<CorrectionRequest>,
): Promise<number> {
  return withLibrary(command.library, async (library) => {
    const request = await toRequest(library);
    try {
      if (command.dryRun) {
        const { label, articleCount, quoteCount, eventCount } =
          await library.corrections.preview(request);
        const reach = `${articleCount} articles, ${quoteCount} quotes, ${eventCount} events`;
        await print(safeLine(`would: ${label} (${reach})`).concat("\n"));
        return exitCodes.ok;
      }
      const { id, label } = await library.corrections.make(request);
      await print(safeLine(`${id}  ${label}`).concat("\n"));
      report(`nutgraf correct undo ${id} takes it back`);
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
      throw new CommandError("noInput", cause.message, { cause });
    }
    return exitCodes.ok;
  });
}
