import { createArticle } from "@nutgraf/core";
import { openLibrary } from "../src/open-library.ts";

// A process for tests to kill: imports numbered articles and says which are saved.
const [, , path = "", count = "0"] = process.argv;
const library = await openLibrary(path, { threads: 1 });
const open = await library.jobs.list();
const job =
  open.items.find(({ state }) => state !== "done") ??
  (await library.jobs.add({
    kind: "articles",
    label: "test",
    articles: Array.from({ length: Number(count) }, (_, at) =>
      createArticle(
        `Report ${at}: the council of town ${at} met on Monday. It agreed on ${at} roads.`,
        {
          id: `report-${at}`,
        },
      ),
    ),
  }));
process.stdout.write("ready\n");
await library.jobs.run(job.id, {
  onProgress: ({ added }) => process.stdout.write(`saved ${added}\n`),
});
await library.close();
process.stdout.write("done\n");
