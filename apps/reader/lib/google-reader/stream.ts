import type { ListOptions } from "@nutgraf/library";

export const readingList = "user/-/state/com.google/reading-list";
export const readState = "user/-/state/com.google/read";
export const starredState = "user/-/state/com.google/starred";
const LABEL = /^user\/[^/]+\/label\/(?<tag>.+)$/;
const SOURCE = /^feed\/source\/(?<source>.+)$/;

/** The stream of an outlet's articles: the library's outlets are what a client takes for feeds. */
export const sourceStream = (source: string): string => `feed/source/${source}`;

/** The stream of a tag. */
export const labelStream = (tag: string): string => `user/-/label/${tag}`;

/** The tag that a stream is of; undefined for any other. */
export const tagOf = (stream: string): string | undefined => LABEL.exec(stream)?.groups?.tag;

/** A stream's id with the user's number as the dash that stands for "me". */
export const normaliseStream = (stream: string): string =>
  stream.replace(/^user\/[^/]+\//, "user/-/");

/** The articles of a stream; undefined if there is no such stream. */
export function streamOptions(stream: string): ListOptions | undefined {
  const id = normaliseStream(stream);
  if (id === readingList) return {};
  if (id === starredState) return { starred: true };
  const tag = tagOf(id);
  if (tag !== undefined) return { tag };
  const source = SOURCE.exec(id)?.groups?.source;
  return source === undefined ? undefined : { source };
}
