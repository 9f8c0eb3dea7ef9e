"use client";

import { useEffect, useRef, useState } from "react";
import { type Speech, speakArticle } from "../../lib/browser/speak-article.ts";

/**
 * Reads the article aloud with the browser's voices; nothing is sent anywhere by this page. The button is
 * there from the first line drawn, so that nothing moves when the scripts come.
 */
export function Listen() {
  const speech = useRef<Speech>(undefined);
  const [canSpeak, setCanSpeak] = useState(true);
  const [state, setState] = useState<"silent" | "speaking" | "paused">("silent");
  useEffect(() => {
    setCanSpeak("speechSynthesis" in window);
    return () => speech.current?.stop();
  }, []);
  if (!canSpeak) return null;
  const press = () => {
    if (state === "silent") speech.current = speakArticle(() => setState("silent"));
    else if (state === "speaking") speech.current?.pause();
    else speech.current?.resume();
    setState(state === "speaking" ? "paused" : "speaking");
  };
  return (
    <>
      <button className="quiet-button needs-scripts" type="button" onClick={press} data-keys="l">
        {{ silent: "Listen", speaking: "Pause", paused: "Go on" }[state]}
      </button>
      {state !== "silent" && (
        <button
          className="quiet-button"
          type="button"
          onClick={() => {
            speech.current?.stop();
            setState("silent");
          }}
        >
          Stop
        </button>
      )}
    </>
  );
}
