"use client";

import { useEffect, useRef } from "react";
import { completeSearch } from "../../lib/browser/complete-search.ts";

/** Offers ways to go on with a half-typed search (the ARIA combobox pattern). */
export function SearchCompletion({ field }: { readonly field: string }) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const stop = new AbortController();
    const input = document.getElementById(field);
    if (input instanceof HTMLInputElement && list.current)
      completeSearch(input, list.current, stop.signal);
    return () => stop.abort();
  }, [field]);
  return (
    <div
      className="completions"
      id={`${field}-completions`}
      role="listbox"
      aria-label="Ways to go on"
      tabIndex={-1}
      hidden
      ref={list}
    />
  );
}
