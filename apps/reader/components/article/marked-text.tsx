"use client";

import type { TextPiece } from "../../lib/evidence/text-pieces.ts";

/** Words with their evidence and the anchors that links lead to. */
export function MarkedText({ pieces }: { readonly pieces: readonly TextPiece[] }) {
  return pieces.flatMap((piece, index) => {
    if (typeof piece === "string") return piece;
    const { words, className, facts, anchors = [] } = piece;
    return [
      ...anchors.map((id) => <i id={id} key={id} />),
      className ? (
        <span className={className} data-facts={facts} key={index}>
          {words}
        </span>
      ) : (
        words
      ),
    ];
  });
}
