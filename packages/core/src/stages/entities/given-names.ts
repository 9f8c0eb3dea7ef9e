import { foldName } from "../../text/gazetteer/fold-name.ts";
import { once } from "../../text/once.ts";
import { gendersWeights } from "../../weights/genders.ts";
import { gender } from "./mention.ts";

const getGenders = once((): ReadonlyMap<string, number> => {
  const { she, he } = gender;
  return new Map([
    ...gendersWeights.female.split(" ").map((name): [string, number] => [name, she]),
    ...gendersWeights.male.split(" ").map((name): [string, number] => [name, he]),
  ]);
});

/** The gender that a person's given name makes likely, as bits: evidence, no more; both where the lists do not know. */
export function likelyGender(words: readonly string[]): number {
  if (words.length < 2) return gender.person;
  const [first = ""] = words;
  return getGenders().get(foldName(first)) ?? gender.person;
}
