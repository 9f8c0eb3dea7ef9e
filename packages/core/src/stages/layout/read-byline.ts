/** `By Arpan Varghese`, `^By PAUL BYRNE and ALMUDENA CALATRAVA=`, `By AFP`, `BY JANE DOE`. */
const BYLINE =
  /^\^?(?:By|BY|Written by|Story by|Text by|Author:|Byline:)\s+(?<names>\p{Lu}.{1,120}?)\s*[=<]?$/u;

/** `Associated Press=`, `AP Sports Writer=`: what stands under a wire's byline. */
const AFFILIATION =
  /^(?:The )?(?:Associated Press|AP|Reuters|AFP|Agence France-Presse|Bloomberg)(?: \p{Lu}[\p{L} ]{2,30}(?:Writer|Editor|Correspondent|Reporter|Staff))?\s*[=<]?$/u;

/** `, Staff Writer`, ` in London`, ` | Reuters`, ` for the Herald`. */
const TAIL =
  /(?:,\s*(?:[\p{L}\d' ]*(?:writer|editor|correspondent|reporter|staff|press|news|bureau|analyst|columnist)\b.*)|\s+(?:in|for|of|at)\s+\p{Lu}.*|\s*[|•·–—].*)$/iu;

const BETWEEN = /\s*(?:,\s*and\s+|,|;|&|\band\b|\bwith\b)\s*/iu;

/** A verb or an article tells that the line is a sentence: `By Friday the town was quiet`. */
const IS_PROSE = /\b(?:the|a|was|were|is|are|had|has|will|said)\b/;

const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){0,4}$/u;

/** The names in a line that says who wrote the article; undefined if it does not. */
export function readByline(line: string): string[] | undefined {
  const written = BYLINE.exec(line)?.groups?.names;
  if (written === undefined || IS_PROSE.test(written) || /[.!?]["”]?$/.test(written))
    return undefined;
  const names = written
    .replace(TAIL, "")
    .split(BETWEEN)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return names.length > 0 && names.every((name) => NAME.test(name)) ? names : undefined;
}

/** Two or three capitalised words, such as a wire sets without a "By". */
const AUTHOR = /^\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,2}$/u;

/** Whether a line is a name and nothing else. */
export const isAuthor = (line: string): boolean => AUTHOR.test(line);

/** The names in a byline block; none in the line that says for whom its author works. */
export const readAuthors = (line: string): string[] =>
  readByline(line) ?? (isAuthor(line) && !isAffiliation(line) ? [line] : []);

/** Whether a line under a byline says for whom its author works. */
export const isAffiliation = (line: string): boolean => AFFILIATION.test(line);
