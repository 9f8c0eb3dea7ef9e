"use client";

import { useEffect } from "react";

const PATIENCE_MS = 1000;

/** Looks at the page again while the work goes on; without script there is a link to press. */
export function LookAgain() {
  useEffect(() => {
    const waiting = setTimeout(() => location.reload(), PATIENCE_MS);
    return () => clearTimeout(waiting);
  }, []);
  return (
    <noscript>
      <p>
        <a href="?">Look again</a>
      </p>
    </noscript>
  );
}
