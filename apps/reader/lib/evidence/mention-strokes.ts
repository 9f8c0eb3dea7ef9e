import type { Entity } from "@nutgraf/core";

/** The width of a strip of mentions, from the article's beginning to its end. */
export const stripWidth = 120;

/**
 * Where an entity is mentioned, as the strokes of an SVG path 8 high: long for a name, short for the rest.
 *
 * @param length of the article's text
 */
export const mentionStrokes = ({ mentions }: Entity, length: number): string =>
  mentions
    .map(({ span, form }) => {
      const x = Math.round((span.start / Math.max(length, 1)) * (stripWidth - 2)) + 1;
      return `M${x} ${form === "name" ? "0v8" : "2v4"}`;
    })
    .join("");
