import type { Command } from "commander";
import { type End, libraryCommand, withExamples, withFormats } from "./declaring.ts";

const WHO = "a name, or an id such as e12";

/** The commands that put facts right. */
export function declareCorrect(program: Command, end: End): void {
  const correct = withFormats(libraryCommand(program, "correct"))
    .summary("put names right: merge, split, rename, retype, reject, undo")
    .description(
      "List the corrections, or make one. A correction is a rule: it holds for articles to come, too.",
    )
    .action(async (options) => {
      const { runCorrections } = await import("../commands/correct.ts");
      end(await runCorrections(options));
    });
  withExamples(
    correct,
    "nutgraf correct merge 'Kim Jong Un' 'Kim Jong-un'",
    "nutgraf correct rename e12 'European Union' --dry-run",
    "nutgraf correct undo c3",
  );
  declareChanges(correct, end);
  const undo = libraryCommand(correct, "undo")
    .description("take a correction back")
    .argument("<id>", "its id")
    .action(async (id, _, command: Command) => {
      const { runUndo } = await import("../commands/correct.ts");
      end(await runUndo(id, command.optsWithGlobals()));
    });
  withExamples(undo, "nutgraf correct undo c3");
  const take = libraryCommand(correct, "export")
    .description("print every rule in force as JSON, for another library")
    .action(async (_, command: Command) => {
      const { runExportCorrections } = await import("../commands/correct.ts");
      end(await runExportCorrections(command.optsWithGlobals()));
    });
  withExamples(take, "nutgraf correct export > rules.json");
  const bring = libraryCommand(correct, "import")
    .description("take over the rules of another library")
    .argument("<file>", "what export printed, or - for standard input")
    .action(async (file, _, command: Command) => {
      const { runImportCorrections } = await import("../commands/correct.ts");
      end(await runImportCorrections(file, command.optsWithGlobals()));
    });
  withExamples(bring, "nutgraf correct import rules.json");
}

const change = (correct: Command, name: string): Command =>
  libraryCommand(correct, name).option("--dry-run", "only say what it would do");

function declareChanges(correct: Command, end: End): void {
  const merge = change(correct, "merge")
    .description("make one of several; the first one's name stays")
    .argument("<who...>", WHO)
    .action(async (names, _, command: Command) => {
      const { runMerge } = await import("../commands/correct.ts");
      end(await runMerge(names, command.optsWithGlobals()));
    });
  withExamples(merge, "nutgraf correct merge 'Kim Jong Un' 'Kim Jong-un'");
  const rename = change(correct, "rename")
    .description("give a name")
    .argument("<who>", WHO)
    .argument("<name>", "the name")
    .action(async (who, name, _, command: Command) => {
      const { runRename } = await import("../commands/correct.ts");
      end(await runRename(who, name, command.optsWithGlobals()));
    });
  withExamples(rename, "nutgraf correct rename e12 'European Union' --dry-run");
  const retype = change(correct, "retype")
    .description("give a type: person, organisation, place …")
    .argument("<who>", WHO)
    .argument("<type>", "the type")
    .action(async (who, type, _, command: Command) => {
      const { runRetype } = await import("../commands/correct.ts");
      end(await runRetype(who, type, command.optsWithGlobals()));
    });
  withExamples(retype, "nutgraf correct retype Washington organisation");
  const split = change(correct, "split")
    .description("say that it is another of the same name in these articles")
    .argument("<who>", WHO)
    .argument("<article...>", "articles' ids")
    .option("--name <name>", "the name of the other")
    .action(async (who, articles, _, command: Command) => {
      const { runSplit } = await import("../commands/correct.ts");
      end(await runSplit(who, articles, command.optsWithGlobals()));
    });
  withExamples(
    split,
    "nutgraf correct split 'John Smith' derby-report --name 'John Smith (footballer)'",
  );
  const reject = change(correct, "reject")
    .description("say that it is no name, in these articles or everywhere")
    .argument("<who>", WHO)
    .argument("[article...]", "articles' ids")
    .action(async (who, articles, _, command: Command) => {
      const { runReject } = await import("../commands/correct.ts");
      end(await runReject(who, articles, command.optsWithGlobals()));
    });
  withExamples(reject, "nutgraf correct reject 'Breaking News'");
}
