"use client";

import { useEffect, useRef } from "react";
import { offerHighlight, openHighlightForm } from "../../lib/browser/offer-highlight.ts";

/** Highlights what is selected in the text, with a note if one is typed; `h` does it without the mouse. */
export function Highlighter({ action }: { readonly action: string }) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const stop = new AbortController();
    if (form.current) offerHighlight(form.current, stop.signal);
    return () => stop.abort();
  }, []);
  return (
    <>
      <form className="highlight-form" popover="manual" action={action} method="post" ref={form}>
        <input type="hidden" name="start" />
        <input type="hidden" name="end" />
        <input type="text" name="note" aria-label="Note" placeholder="Note" autoComplete="off" />
        <button className="button primary" type="submit">
          Highlight
        </button>
      </form>
      <button
        type="button"
        className="visually-hidden"
        data-keys="h"
        onClick={() => form.current && openHighlightForm(form.current)}
      >
        Highlight the selection or the current fact
      </button>
    </>
  );
}
