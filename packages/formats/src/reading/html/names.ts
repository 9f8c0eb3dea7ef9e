import { foldSpace } from "./find-text-blocks.ts";
import { monthOf } from "./months.ts";
import { findDates } from "./parse-date.ts";

const LEAD_IN =
  /^\W*(?:(?:(?:view |read |see )?(?:all |more )?(?:written|posted|published|reported|story|article|articles|posts|words|review|reviewed|created|guest post|updated|contributed|publiziert|veröffentlicht|verfasst|geschrieben|alle artikel|artikel|alle beiträge|beitrag|mehr|escrito|publicado|publié|rédigé|tous les articles|scritto|pubblicato)\s+)?(?:on\s+)?\|?\s*(?:by|von|par|por|door|di|av|af)|authors?|autor(?:in|en|es|a)?|auteure?|autore|writer|text|texte|автор|作者|記者|记者|(?:publiziert|veröffentlicht|posted|published|written|redaktion))(?=[\s:：|]|$)\s*[:：|]?\s*|^\W*(?:作者|記者|记者|文)\s*[:：/]\s*/iu;
/** A lead-in whose space was lost: "ByMary", "Written byMary". */
const GLUED = /^(?:(?:Written|Posted|Published) )?(?:[Bb]y|Von|Par|Por)(?=\p{Lu}[\p{L}.])/u;
const END =
  /\s+[|•·–—-]\s.*|\s*[|•·].*|\s*\((?![^)]{0,20}\)\s).*|\s+(?:on|am|in|at|is|has|was|updated|published|posted|veröffentlicht|publié|publicado|staff writer|contributor|follow|view|stand|alle artikel|view all|read more|more by|über den|says?|sagt|shares?)(?:[\s:,].*|$)|\s*\d.*|\s*https?:.*|\s*@.*/isu;
const DIVIDERS =
  /\s*(?:[;\n、，&/]|,(?!\s*(?:Jr|Sr|M\.?D|Ph\.?D|R\.?N|II|III)\b)|\s(?:and|und|et|y|e|og|och|en|i|и|with|mit)\s)\s*/iu;
const CREDENTIAL = /^(?:Jr|Sr|M\.?D|Ph\.?D|R\.?N|II|III)\.?$/i;
const NO_NAME =
  /^(?:admin|administrator|author|autor|staff|editor|editorial|guest|unknown|name|none|null|undefined|webmaster|kommentar|reply|antworten|more|share|shares|home|login|log in|sign in|learn more|print|email|image|photo|foto|home ?page|about|contact|minutes?|read|jetzt|heute|profile?|userprofile|member login|all posts|date|comments?|youtube|facebook|twitter|linkedin|instagram|bluesky|updated|publiziert|dpa|afp|reuters|ap|apa)$/i;
const WEEKDAY =
  /^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim)\.?$/i;
/** What follows a name after a comma: the person's post, not another person. */
const ROLE =
  /\b(?:attorney|editor|director|columnist|expert|reviewer|specialist|consultant|officer|manager|coordinator|writer|reporter|correspondent|engineer|professor|analyst|founder|ceo|cto|president|journalist|redakteurin?|autorin?|korrespondent(?:in)?|journaliste|redactora?|periodista)s?$/i;
const LOWER_CASE = /^\p{Ll}[\p{Ll}\s-]*$/u;
const TRAILING_ROLE =
  /\s+(?:writer|editor|contributor|correspondent|reporter|founder|redakteurin?)$/i;
const CLOCK_OR_DATE = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi;
const MAX_BYLINE = 500;
const MAX_WORDS = 6;
const MAX_NAME = 60;

/** The names in a byline, one by one, without what introduces them and what follows. */
export function cleanNames(byline: string): string[] {
  let text = withoutDates(foldSpace(byline.slice(0, MAX_BYLINE))).replace(GLUED, "");
  for (let round = 0; round < 3; round++) {
    const shorter = text.replace(LEAD_IN, "");
    if (shorter === text || shorter === "") break;
    text = shorter;
  }
  const names = new Set<string>();
  for (const part of text.replace(END, "").split(DIVIDERS)) {
    if (names.size > 0 && (ROLE.test(part) || LOWER_CASE.test(part))) continue;
    const name = part
      .replace(LEAD_IN, "")
      .replace(TRAILING_ROLE, "")
      .replace(/^[\s,.:*"“”'–—-]+|[\s,:*"“”'–—-]+$/gu, "");
    if (isName(name)) names.add(withoutRepetition(name));
  }
  return [...names];
}

/** Every date becomes a divider. */
function withoutDates(text: string): string {
  let [rest, end] = ["", 0];
  for (const { index, length } of findDates(text, "en")) {
    rest += `${text.slice(end, index)} | `;
    end = index + length;
  }
  return (rest + text.slice(end)).replace(CLOCK_OR_DATE, "|");
}

/** A picture's text and the links beside it often say the same name again and again. */
function withoutRepetition(name: string): string {
  const words = name.split(" ");
  for (let length = 2; length <= words.length / 2; length++) {
    if (words.every((word, at) => word === words[at % length]))
      return words.slice(0, length).join(" ");
  }
  return name;
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > MAX_NAME || NO_NAME.test(name)) return false;
  if (monthOf(name, "en") !== undefined || WEEKDAY.test(name)) return false;
  if (CREDENTIAL.test(name) || name.split(/\s+/).length > MAX_WORDS) return false;
  return /\p{L}/u.test(name) && !/[<>{}=?!…]|\w\.\w{2,4}$|\d{3}/u.test(name);
}
