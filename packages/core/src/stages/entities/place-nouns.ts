import { findPlaces } from "../../text/gazetteer/find-places.ts";
import { sliceOf } from "../../text/spans.ts";
import type { Candidate } from "./mention.ts";

/** Kinds of the gazetteer that a noun for a place may mean. */
const PLACE_NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  ["country", ["country"]],
  ["nation", ["country"]],
  ["republic", ["country"]],
  ["kingdom", ["country"]],
  ["city", ["city"]],
  ["town", ["city"]],
  ["village", ["city"]],
  ["capital", ["city"]],
  ["municipality", ["city"]],
  ["state", ["region", "country"]],
  ["province", ["region"]],
  ["region", ["region", "area"]],
  ["territory", ["region", "area"]],
  ["peninsula", ["region", "area"]],
  ["island", ["region", "area", "country"]],
]);

/** Whether a noun for a place can mean the place of a name: 0 unknown, 1 no, 2 yes. */
export function fitOfPlace(noun: string, name: Candidate): 0 | 1 | 2 {
  const kinds = PLACE_NOUNS.get(noun);
  if (!kinds || name.type === "person") return 0;
  const places = findPlaces(sliceOf(name.tree.text, name.span).replace(/^the /i, ""));
  if (noun === "capital") return places[0]?.isCapital ? 2 : 1;
  return places.slice(0, 2).some(({ kind }) => kinds.includes(kind)) ? 2 : 1;
}
