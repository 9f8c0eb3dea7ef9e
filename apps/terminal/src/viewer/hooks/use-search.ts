import { useCallback, useEffect, useRef } from "react";
import { completionsOf } from "../effects/answer-prompt.ts";
import { messageOf } from "../message-of.ts";
import type { Listing, Source } from "../source/source.ts";
import type { Action, ViewerState } from "../state/viewer-state.ts";
import { whileTyped } from "../state/while-typed.ts";

/** A search runs when the typing rests for so long. */
const REST_MS = 70;

/** Show what is found and how to go on while an answer is typed; gives the way back. */
export function useSearch(
  source: Source,
  state: ViewerState,
  dispatch: (action: Action) => void,
): () => void {
  const { prompt, listing } = state;
  const before = useRef<Listing | undefined>(undefined);
  const isSearching = prompt?.question.kind === "search";
  if (isSearching && before.current === undefined) before.current = listing;
  if (!isSearching) before.current = undefined;

  useEffect(() => {
    if (!prompt) return;
    let isWanted = true;
    const timer = setTimeout(async () => {
      const query = prompt.line.text;
      if (prompt.question.kind === "search" && query.trim() !== "")
        dispatch({ kind: "find", query: whileTyped(query) });
      try {
        const completions = await completionsOf(prompt, source);
        if (isWanted) dispatch({ kind: "complete", typed: query, completions });
      } catch (error) {
        dispatch({ kind: "say", message: messageOf(error) });
      }
    }, REST_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
    // Completions that arrive are not typing.
  }, [prompt?.line.text, prompt?.question, source, dispatch]);

  return useCallback(() => {
    if (before.current) dispatch({ kind: "list", listing: before.current });
  }, [dispatch]);
}
