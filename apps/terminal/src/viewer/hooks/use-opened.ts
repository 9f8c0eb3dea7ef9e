import { useEffect, useState } from "react";
import { messageOf } from "../message-of.ts";

/** While the cursor runs through a list, nothing is opened. */
const REST_MS = 40;

/** What the row under the cursor is about, once the cursor rests; the one before stays until then. */
export function useOpened<Opened>(
  open: ((id: string) => Promise<Opened | undefined>) | undefined,
  id: string | undefined,
  {
    revision,
    onProblem,
  }: { readonly revision: number; readonly onProblem: (problem: string) => void },
): Opened | undefined {
  const [opened, setOpened] = useState<Opened>();
  useEffect(() => {
    let isWanted = true;
    const openNow = async () => {
      try {
        const found = id === undefined ? undefined : await open?.(id);
        if (isWanted) setOpened(found);
      } catch (error) {
        if (isWanted) onProblem(messageOf(error));
      }
    };
    const timer = setTimeout(() => void openNow(), REST_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [open, id, revision, onProblem]);
  return opened;
}
