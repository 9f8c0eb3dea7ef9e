import { openLibrary } from "@nutgraf/library";
import { makeArticles } from "../library/make-articles.ts";

// A process that writes or reads for so many seconds, and says how often it failed.
const [, , path = "", role = "read", seconds = "1", seed = "1"] = process.argv;
const library = await openLibrary(path, { threads: role === "write" ? 1 : 0 });
const until = Date.now() + 1000 * Number(seconds);
const articles = makeArticles(1_000_000, Number(seed));
let [done, errors] = [0, 0];
while (Date.now() < until) {
  try {
    if (role === "write") await write();
    else await read();
    done += 1;
  } catch (error) {
    errors += 1;
    process.stdout.write(`problem ${String(error)}\n`);
  }
}
process.stdout.write(`done ${done} errors ${errors}\n`);
await library.close();

async function write(): Promise<void> {
  const { value } = articles.next();
  if (value)
    await library.articles.add({
      ...value,
      id: `${seed}-${value.id}`,
      url: `https://outlet.example/${seed}/${value.id}`,
    });
}

async function read(): Promise<void> {
  await library.searches.find("president OR earthquake", { limit: 20 });
  const { items } = await library.articles.list({ limit: 20 });
  for (const { id } of items)
    if (!(await library.articles.get(id))) throw new Error(`${id} is gone`);
}
