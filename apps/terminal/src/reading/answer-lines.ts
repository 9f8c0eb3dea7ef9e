import { inOrder } from "../in-order.ts";
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
    yield* inOrder(withoutBlank(lines), ask, jobs * AHEAD);
  } finally {
    await Promise.all(readers.map((reader) => reader.close()));
  }
}

async function* withoutBlank(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) if (line.trim() !== "") yield line;
}
