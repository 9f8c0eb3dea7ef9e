import { useEffect } from "react";
import { messageOf } from "../message-of.ts";
import type { Source } from "../source/source.ts";

/** By then the first frame is there, and parsing takes nothing from it. */
const WAIT_MS = 1000;

/** Parse again, once, what an older parser read; who quits stops it, and the next look goes on. */
export function useRenewal(
  source: Source,
  { onMessage, onDone }: { onMessage: (message: string) => void; onDone: () => void },
): void {
  useEffect(() => {
    const stop = new AbortController();
    const renew = async () => {
      try {
        const count = await source.renew?.(stop.signal, (done) =>
          onMessage(`parsing with a newer parser: ${done} …`),
        );
        if (!count || stop.signal.aborted) return;
        onMessage(`${count} ${count === 1 ? "article" : "articles"} parsed with a newer parser`);
        onDone();
      } catch (error) {
        if (!stop.signal.aborted) onMessage(messageOf(error));
      }
    };
    const timer = setTimeout(() => void renew(), WAIT_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [source, onMessage, onDone]);
}
