"use client";

import { useEffect } from "react";

/** Keeps opened articles, and those starred on this page, for reading without the server. */
export function Offline() {
  useEffect(() => {
    if (!("serviceWorker" in navigator)) return;
    const { serviceWorker } = navigator;
    // Private windows and some settings forbid it; the reader then works with the server only.
    serviceWorker.register("/sw.js").catch(() => undefined);
    const starred = document.querySelectorAll<HTMLAnchorElement>(".starred a[data-item]");
    const paths = [...starred].map(({ pathname }) => pathname);
    if (paths.length > 0)
      serviceWorker.ready
        .then(({ active }) => active?.postMessage({ kind: "keep", paths }))
        .catch(() => undefined);
  }, []);
  return null;
}
