import type { Answer } from "./answer.ts";
import { type GuardedReader, startReader } from "./guarded-reader.ts";

/** Questions that may wait for the answers before theirs, for each thread. */
const AHEAD = 8;

/** Answer lines on `jobs` threads, in the order of the lines, each as soon as it and those before it are ready. */
export async function* answerLines(
  lines: AsyncIterable<string>,
  jobs: number,
): AsyncGenerator<Answer> {
  const readers = Array.from({ length: jobs }, startReader);
  const idle = [...readers];
  const wanting: ((reader: GuardedReader) => void)[] = [];
  const give = (reader: GuardedReader) => {
    const next = wanting.shift();
    if (next) next(reader);
    else idle.push(reader);
  };
  const ask = async (line: string): Promise<Answer> => {
    const reader =
      idle.pop() ?? (await new Promise<GuardedReader>((resolve) => wanting.push(resolve)));
    try {
      return await reader.answer(line);
    } finally {
      give(reader);
    }
  };
  try {
    yield* inOrder(lines, ask, jobs * AHEAD);
  } finally {
    await Promise.all(readers.map((reader) => reader.close()));
  }
}

type Turn =
  | { readonly kind: "line"; readonly result: IteratorResult<string> }
  | { readonly kind: "answer"; readonly answer: Answer };

/** Map lines to answers: up to `limit` at once, given out in order without waiting for a further line. */
async function* inOrder(
  lines: AsyncIterable<string>,
  ask: (line: string) => Promise<Answer>,
  limit: number,
): AsyncGenerator<Answer> {
  const iterator = lines[Symbol.asyncIterator]();
  const pending: Promise<Turn>[] = [];
  const read = async (): Promise<Turn> => ({ kind: "line", result: await iterator.next() });
  let reading: Promise<Turn> | undefined = read();
  while (reading !== undefined || pending.length > 0) {
    const turns: Promise<Turn>[] = [
      ...pending.slice(0, 1),
      ...(reading !== undefined && pending.length < limit ? [reading] : []),
    ];
    const turn: Turn = await Promise.race(turns);
    if (turn.kind === "answer") {
      void pending.shift();
      yield turn.answer;
      continue;
    }
    const { done, value } = turn.result;
    reading = done ? undefined : read();
    if (!done && value.trim() !== "")
      pending.push(ask(value).then((answer) => ({ kind: "answer", answer })));
  }
}
