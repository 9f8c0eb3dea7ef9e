/** Bytes that come in pieces, read as if they were one run. */
export type ByteReader = {
  /** Bytes up to and including a mark; what is left if it does not come within `limit` bytes or before the end. */
  readThrough(mark: Uint8Array, limit: number): Promise<Buffer>;
  /** Exactly so many bytes, or what is left. */
  take(count: number): Promise<Buffer>;
  /** Pass over bytes without keeping them; resolves to how many there were. */
  skip(count: number): Promise<number>;
  /** The next bytes, without passing over them. */
  peek(count: number): Promise<Buffer>;
  /** All that is left, piece by piece; the reader is not used any more. */
  rest(): AsyncGenerator<Uint8Array>;
};

const NOTHING = Buffer.alloc(0);

/** Read a stream of bytes; only the piece in hand is kept. */
export function createByteReader(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const iterator = chunks[Symbol.asyncIterator]();
  let held: Buffer = NOTHING;
  let isDone = false;

  /** Hold at least so many bytes, if there are. */
  async function fill(count: number): Promise<void> {
    if (held.length >= count || isDone) return;
    const pieces = [held];
    let length = held.length;
    while (length < count) {
      const { done, value } = await iterator.next();
      if (done) {
        isDone = true;
        break;
      }
      pieces.push(toBuffer(value));
      length += value.length;
    }
    held = pieces.length === 1 ? held : Buffer.concat(pieces, length);
  }

  function cut(count: number): Buffer {
    const piece = held.subarray(0, count);
    held = held.subarray(count);
    return piece;
  }

  return {
    async readThrough(mark, limit) {
      for (let wanted = 4096; ; wanted *= 2) {
        await fill(Math.min(wanted, limit));
        const at = held.indexOf(mark);
        if (at >= 0 && at + mark.length <= limit) return cut(at + mark.length);
        if (isDone || held.length >= limit) return cut(limit);
      }
    },
    async take(count) {
      await fill(count);
      return cut(count);
    },
    async skip(count) {
      let left = count;
      while (left > 0) {
        await fill(1);
        if (held.length === 0) break;
        left -= cut(left).length;
      }
      return count - left;
    },
    async peek(count) {
      await fill(count);
      return held.subarray(0, count);
    },
    async *rest() {
      if (held.length > 0) yield cut(held.length);
      for (let next = await iterator.next(); !next.done; next = await iterator.next())
        yield next.value;
    },
  };
}

const toBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
