// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is what ASCII is
const NOT_ASCII = /[^\x00-\x7f]/;
const APOSTROPHES = /[‘’ʻʼ`´]/g;
const DASHES = /[‐‑–]/g;
const MARKS = /\p{M}/gu;

/** Letters that Unicode does not take apart into a Latin letter and a mark. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["ø", "o"],
  ["Ø", "O"],
  ["ł", "l"],
  ["Ł", "L"],
  ["đ", "d"],
  ["Đ", "D"],
  ["ı", "i"],
  ["æ", "ae"],
  ["Æ", "Ae"],
  ["œ", "oe"],
  ["ð", "d"],
  ["þ", "th"],
]);
const UNPLAIN = /[ßøØłŁđĐıæÆœðþ]/g;

/** A name as the gazetteer is keyed: without diacritics, with plain apostrophes and hyphens; case is kept. */
export function foldName(name: string): string {
  if (!NOT_ASCII.test(name)) return name;
  return name
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(APOSTROPHES, "'")
    .replace(DASHES, "-")
    .replace(UNPLAIN, (letter) => PLAIN.get(letter) ?? letter);
}
