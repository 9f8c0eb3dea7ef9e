// Words that come and go around the same name.
const EMPTY_WORDS = new Set(["the", "a", "an", "mr", "mrs", "ms", "dr", "sir", "jr", "sr"]);
// Legal forms, https://www.gleif.org/en/lei-data/code-lists/iso-20275-entity-legal-forms-code-list.
const LEGAL_FORMS = new Set(
  "inc incorporated corp corporation co company ltd limited llc llp plc ag gmbh se sa spa srl nv bv ab asa oyj kk".split(
    " ",
  ),
);
const MARKS = /\p{M}/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const POSSESSIVE = /['’]s\b/gu;
const INNER = /(?<=\p{L})[.'’](?=\p{L}|$)/gu;

/** A name as it is compared: lower case, no accents, no punctuation, no article or courtesy title. */
export function foldName(name: string): string {
  const words = name
    .replace(POSSESSIVE, "")
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(INNER, "")
    .toLowerCase()
    .replace(NOT_WORD, " ")
    .trim()
    .split(" ");
  const kept = words.filter((word) => !EMPTY_WORDS.has(word));
  return (kept.length > 0 ? kept : words).join(" ");
}

/** An organisation's name without its legal form: "Boeing Co" is "boeing". */
export function foldOrganisation(name: string): string {
  const words = foldName(name).split(" ");
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? "")) words.pop();
  return words.join(" ");
}
