import { openLibrary } from "@nutgraf/library";
import { makeArticles } from "../library/make-articles.ts";

// A process to be killed: goes on with the import that it finds, and says what is saved.
const [, , path = "", count = "0"] = process.argv;
const library = await openLibrary(path, { threads: 1 });
const { items } = await library.jobs.list();
const job =
  items[0] ??
  (await library.jobs.add({
    kind: "articles",
    label: "import",
    articles: [...makeArticles(Number(count))],
  }));
const say = (line: string) => process.stdout.write(`${line}\n`);
try {
  const { state } = await library.jobs.run(job.id, {
    onProgress: ({ done }) => say(`saved ${done}`),
  });
  say(`state ${state}`);
} catch (error) {
  say(`error ${error instanceof Error && "code" in error ? String(error.code) : String(error)}`);
}
await library.close();
