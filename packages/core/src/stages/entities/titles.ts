import { gender } from "./mention.ts";

/** Titles and forms of address that may stand before a name, abbreviated ones without their full stop. */
const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof sir dame lord lady madam saint st fr rev hon gen col lt maj cpl sgt capt cmdr
  adm brig pvt sen rep gov pres supt insp det ambassador president vice-president premier chancellor
  prime-minister minister secretary senator representative congressman congresswoman governor mayor
  councillor councilor judge justice general admiral colonel major captain lieutenant sergeant corporal
  brigadier marshal commander commodore king queen prince princess emperor duke duchess earl count baron
  pope cardinal archbishop bishop father reverend rabbi imam ayatollah sheikh sheik emir sultan
  professor doctor coach officer detective inspector constable sheriff chairman chairwoman chair
  director chief leader speaker commissioner deputy attorney-general attorney mp msp md`.split(
    /\s+/,
  ),
);

/** Whether a word, by its lemma, is a title. */
export const isTitle = (lemma: string): boolean => TITLES.has(lemma.replace(/\.$/, ""));

const MALE =
  /\b(?:mr|sir|lord|king|prince|duke|emperor|pope|father|sheikh|sultan|emir|\w*(?<!wo)man)\b/i;
const FEMALE =
  /\b(?:mrs|ms|miss|dame|lady|madam|queen|princess|duchess|empress|actress|\w*woman)\b/i;

/** The gender that a title states, as bits; any if it states none. */
export function genderOfTitle(title: string): number {
  if (FEMALE.test(title)) return gender.she;
  return MALE.test(title) ? gender.he : gender.any;
}

/** Titles that are family or given names as often: "Martin Luther King", "Dean Martin". */
const NAMES_TOO: ReadonlySet<string> = new Set(
  `king prince pope bishop earl duke judge marshal major baron dean page saint st sheikh father lady
  justice chief count chancellor`.split(/\s+/),
);

/** Whether a title, by its lemma, is a name as often. */
export const isTitleAndName = (lemma: string): boolean => NAMES_TOO.has(lemma);

/** What newspapers call a company before its name: "chipmaker Nvidia". */
const TRADE =
  /^(?:\p{L}+maker|(?:ship|home|house|boat)builder|retailer|e-retailer|lender|insurer|airline|startup|start-up|conglomerate|wholesaler|grocer|brewer|brewery|supermarket|manufacturer|broker|brokerage|developer|fintech|biotech|streamer)$/iu;

/** Whether a word says what trade the company named after it is in. */
export const isTrade = (word: string): boolean => TRADE.test(word);
