"use client";

import { useEffect, useRef, useState } from "react";
import { drawnMarks, saveSwitches, toggleAll } from "../../lib/browser/drawn-marks.ts";
import { citeFact, currentMark, factsOf, openFactCard } from "../../lib/browser/fact-card.ts";
import { followFacts } from "../../lib/browser/follow-facts.ts";

/** Brings the text and its facts together, for the mouse and for keys alone. */
export function FactReading() {
  const card = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState("");
  useEffect(() => {
    const stop = new AbortController();
    if (card.current) followFacts(card.current, stop.signal);
    return () => stop.abort();
  }, []);

  const step = (by: 1 | -1) => {
    const marks = drawnMarks();
    const before = marks.findIndex((mark) => mark.matches("[data-current]"));
    const mark = before < 0 ? marks.at(by === 1 ? 0 : -1) : marks[before + by];
    if (!mark || !card.current) return;
    mark.scrollIntoView({ block: "center", behavior: "instant" });
    openFactCard(card.current, mark);
    setSaid(`${mark.textContent}: ${card.current.textContent}`);
  };
  const copy = async () => {
    const [fact] = factsOf(currentMark());
    if (!fact) return;
    await navigator.clipboard.writeText(citeFact(fact));
    setSaid("Copied with its source");
  };
  const toggle = () => {
    toggleAll();
    saveSwitches();
  };

  return (
    <>
      <div className="fact-card" popover="manual" ref={card} />
      <div className="visually-hidden">
        <button type="button" data-keys="]" onClick={() => step(1)}>
          Next fact in the text
        </button>
        <button type="button" data-keys="[" onClick={() => step(-1)}>
          Previous fact in the text
        </button>
        <button type="button" data-keys="c" onClick={copy}>
          Copy the fact with its source
        </button>
        <button type="button" data-keys="e" onClick={toggle}>
          Show all evidence, or none
        </button>
        <p role="status">{said}</p>
      </div>
    </>
  );
}
