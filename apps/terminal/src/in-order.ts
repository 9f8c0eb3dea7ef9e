/** Answer items side by side, at most `most` at a time; an answer does not wait for later items. */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  answer: (item: Item) => Promise<Result>,
  most: number,
): AsyncGenerator<Result> {
  const waiting: Promise<Result>[] = [];
  const iterator = items[Symbol.asyncIterator]();
  const readNext = () => {
    const item = iterator.next();
    // A failure is noticed when its turn comes; until then it must not count as unhandled.
    item.catch(() => undefined);
    return item;
  };
  let next: Promise<IteratorResult<Item>> | undefined = readNext();
  while (next || waiting.length > 0) {
    const [first] = waiting;
    const canRead = next !== undefined && waiting.length < most;
    const event = await Promise.race([
      ...(canRead && next ? [next.then((read) => ({ read }))] : []),
      ...(first ? [first.then((result) => ({ result }))] : []),
    ]);
    if ("result" in event) {
      void waiting.shift();
      yield event.result;
    } else if (event.read.done) next = undefined;
    else {
      waiting.push(answer(event.read.value));
      next = readNext();
    }
  }
}
