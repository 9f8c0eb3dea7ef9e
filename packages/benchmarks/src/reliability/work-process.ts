import { openLibrary } from "@nutgraf/library";

// A worker on a shared library, until nothing waits; it says how far each job is.
const [, , url = ""] = process.argv;
const library = await openLibrary(url, { threads: 1 });
const say = (line: string) => process.stdout.write(`${line}\n`);
const stop = new AbortController();
await library.jobs.work({
  signal: stop.signal,
  everyMs: 500,
  onProgress: ({ done }) => say(`saved ${done}`),
  onDone: ({ state }) => {
    say(`state ${state}`);
    if (state === "done") stop.abort();
  },
  onProblem: (problem) => say(`problem ${problem}`),
});
await library.close();
