"use client";

import { type DragEvent, useRef, useState } from "react";

/** A file field that also takes files dropped on it; they are sent at once. */
export function DropZone() {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!input.current || event.dataTransfer.files.length === 0) return;
    input.current.files = event.dataTransfer.files;
    input.current.form?.requestSubmit();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the field inside does the same with keys.
    <div
      className="field drop-zone"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor="files">Files</label>
      <input
        ref={input}
        type="file"
        id="files"
        name="files"
        multiple
        aria-describedby="files-hint"
      />
      <p className="hint" id="files-hint">
        Text, web pages, feeds and wire formats. Choose files, or drop them here.
      </p>
    </div>
  );
}
