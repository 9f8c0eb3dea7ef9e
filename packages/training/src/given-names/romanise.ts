/** Cyrillic letters as English news writes them, about BGN/PCGN: https://en.wikipedia.org/wiki/BGN/PCGN_romanization_of_Russian. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  `а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch
  ш sh щ shch ъ  ы y ь  э e ю yu я ya і i ї yi є ye ґ g ј j ѓ gj ѕ dz љ lj њ nj ќ kj џ dzh ђ dj ћ c`
    .split(/\s+/)
    .flatMap((letter, at, all): [string, string][] =>
      /[\u0400-\u04ff]/.test(letter)
        ? [[letter, /[a-z]/.test(all[at + 1] ?? "") ? (all[at + 1] ?? "") : ""]]
        : [],
    ),
);

/** A name in Latin letters; other scripts than Cyrillic stay as they are. */
export function romanise(name: string): string {
  const latin = Array.from(name, (letter) => LETTERS.get(letter.toLowerCase()) ?? letter).join("");
  // "Andriy" and "Sergiy" are written so; "Dmitriy" is "Dmitry".
  const written = latin.replace(/iy$/, "y");
  return written.charAt(0).toUpperCase() + written.slice(1);
}
