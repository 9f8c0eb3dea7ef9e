import type { BlockKind } from "../../model/article.ts";
import { isAffiliation, readByline } from "./read-byline.ts";
import { readDateline } from "./read-dateline.ts";

/** A paragraph that looks for its kind. */
type Candidate = {
  /** Without the white space at its ends. */
  readonly words: string;
  /** Whether no paragraph of the story stands before it. */
  readonly isHead: boolean;
  readonly isLast: boolean;
  readonly before: BlockKind | undefined;
};

/** What a candidate is; `text` is its words without marks, where it has some. */
export type BlockReading = { readonly kind: BlockKind; readonly text?: string };

type BlockRule = (candidate: Candidate) => BlockReading | undefined;

const pattern =
  (kind: BlockKind, test: RegExp): BlockRule =>
  ({ words }) => {
    const match = test.exec(words);
    const text = match?.groups?.text;
    return match ? { kind, ...(text !== undefined && { text }) } : undefined;
  };

const onlyIf =
  (isAsked: (candidate: Candidate) => boolean, rule: BlockRule): BlockRule =>
  (candidate) =>
    isAsked(candidate) ? rule(candidate) : undefined;

const isHead = ({ isHead }: Candidate): boolean => isHead;
const isLast = ({ isLast }: Candidate): boolean => isLast;
const hasYear = ({ words }: Candidate): boolean => /\d{4}/.test(words);

/** `Friday, July 21, 2017`, `21 July 2017`, `LONDON 1996-08-30`, `Published: 2024-03-01 10:20`. */
const DATE_LINE =
  /^(?:(?:Published|Updated|Posted)(?: on)?:? )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? |\p{Lu}[\p{L}.,'’ -]{2,40} )?(?:\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2} \p{L}{3,9}\.?,? \d{4}|\d{4}-\d{2}-\d{2})(?:,? (?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?$/iu;

/**
 * What news agencies and web sites put around a story, by its own words alone; the first rule that
 * holds decides. Sources: the IPTC samples of superdesk-core (https://github.com/superdesk/superdesk-core),
 * the Reuters Handbook of Journalism, the AP Stylebook's filing practices
 * (https://stylebook.fredericksburg.com/APtxt/Fileprac.html), https://www.afp.com/en/different-formats-afp-dispatches.
 */
export const blockRules: readonly BlockRule[] = [
  pattern(
    "embargo",
    /^(?:\W{0,3}(?:STRICTLY )?EMBARGO(?:ED)?\b|For Release (?:\w{3} [AP]Ms|\d|immediate|on\b|after\b)|HOLD FOR RELEASE|ADV\d\d\b|Not for (?:publication|release|broadcast)\b).{0,200}$/isu,
  ),
  pattern(
    "signoff",
    /^(?:[-–—]{0,2}\s?30\s?[-–—]{1,2}|[-–—]{1,2}\s?30|#{3}|[-–—]?\s?(?:END|ENDS|Ends)\s?[-–—]?|-MORE-|\^?END<)$/u,
  ),
  pattern(
    "signoff",
    /^\(?(?:Additional |Further |With )?reporting by\b[^.]{2,400}\.?\)?(?:\s*\(\(.*\)\))?$/isu,
  ),
  pattern("signoff", /^\((?:Editing|Compiled|Written|Writing|Translated|Edited) by\b[^)]*\)$/isu),
  pattern("signoff", /^\(\(.+\)\)$/su),
  pattern(
    "signoff",
    /^[^.]{2,260}(?:contributed to (?:this|the) (?:report|story|article)|reported from \p{Lu}[^.]{1,80})\.$/su,
  ),
  pattern("signoff", /^AP-\w{2}-\d\d-\d\d-\d\d \d{4}GMT<?$/u),
  // A desk's initials stand alone and last: elsewhere `and/or`, `km/h` would be some.
  onlyIf(
    isLast,
    pattern("signoff", /^(?:burs?[-/])?[a-z]{2,5}(?:-[a-z]{2,5})*(?:\/[a-z]{1,5}){1,4}$/u),
  ),
  pattern(
    "correction",
    /^(?:\^?\(?(?:In \p{Lu}.{2,40} story, )?corrects\b|\(?(?:This|A previous version of this|An earlier version of this) (?:story|article|report|version)\b.{0,80}\bcorrect(?:ed|s)?\b|(?:Correction|CORRECTION|Clarification|CLARIFICATION|Erratum)\s*[:—–-]|.{0,60}\b(?:earlier|previous|original) version of this (?:story|article|report)\b)/su,
  ),
  pattern(
    "note",
    /^\((?:Adds|Updates|Updated|Recasts|Rewrites|Refiles|Repeats|Changes|Removes|Inserts|Fixes|Releads|Writethru)\b.*\)$/su,
  ),
  pattern("correction", /^\(Corrects\b.*\)$/su),
  pattern("note", /^\^?\(?(?:Eds|EDS|Editors?)\s?:/u),
  pattern("note", /^\^?\(?(?:EDITOR[’']?S['’]? NOTE|Editor[’']?s['’]? note)\b/u),
  pattern("note", /^\((?:\$|US\$|€|£|¥|1 |A\$|C\$)[\d.,\s]*\s?\w*\s?=\s?.{1,80}\)$/u),
  pattern(
    "boilerplate",
    /^(?:©|\(c\)|Copyright\b|\(?NO ARCHIVAL USE|All rights reserved|Click here\b|Read (?:more|also|next)\b\s*:|Related(?: \w+)?\s*:|See also\s*:|Sign up\b|Subscribe\b|Share this\b|Follow us\b|Advertisement$|ADVERTISEMENT$|Story continues below|This material may not be published|\(?\d{2,5} words\)?$|Word count\b)/iu,
  ),
  pattern(
    "caption",
    /^(?:\(?(?:Image|Photo|Picture|Credit|File photo|Photograph|Photo credit|Illustration|Pic)\s?(?:by\b|:|\/)|FILE\s?[-–—:]|.{0,300}\((?:AP Photo|Photo by|Reuters|AFP Photo|Photo:|Image:|Credit:)[^)]{0,80}\)$|.{1,120}\b(?:Image|Photo|Picture|Credit): [^.]{2,60}\.?$)/u,
  ),
  // Before slugs and headlines: `NAIROBI, Kenya (AP) _` on a line of its own.
  datelineAlone,
  onlyIf(hasYear, pattern("dateline", DATE_LINE)),
  onlyIf(isHead, slug),
  byline,
  pattern("crosshead", /^[-–—] (?<text>\S(?:.{0,58}\S)?) [-–—]$/u),
  pattern("crosshead", /^#{2,6} (?<text>[^\n]{1,120}?)(?: #+)?$/u),
  pattern("crosshead", /^\*\*(?<text>[^*\n]{1,100})\*\*$/u),
  pattern("list-item", /^(?:[*•▪●■◦‣⁃]\s*|[-–—]\s+(?!.*[-–—]$)|\d{1,2}[.)]\s+)(?<text>\S.*)$/su),
];

const SLUGS = [
  // China-US-diplomacy,WRAP
  /^[\p{L}\d.]+(?:-[\p{L}\d.]+){2,8}(?:,\s?(?:\d?\w*lead|WRAP|FOCUS|SCENE|URGENT|ALERT|FACTS|CHRONO|PROFILE|ADDS|UPDATE))?$/u,
  /^[\p{L}\d.]+(?:-[\p{L}\d.]+){1,8},\s?(?:\d?\w*lead|WRAP|FOCUS|SCENE|URGENT|ALERT|FACTS|CHRONO|PROFILE)$/u,
  // GLOBAL-PRECIOUS/ (UPDATE 1)
  /^[A-Z][A-Z0-9-]+\/(?:[A-Z0-9-]*)?(?: \([^)]*\))?$/u,
  // BC-US--Ethanol-Losing Grassland, 1st Ld-Writethru,1140
  /^\^?(?:BC|AM|PM|AP)-(?:[A-Z]{2,3}--)?.{3,90}(?:,\s?\d*<?)?$/u,
  // Switzerland/migration/UN/
  /^[\p{L} .]+(?:\/[\p{L} .]+){1,5}\/(?: =)?$/u,
  /^(?:REFILE|\d(?:ST|ND|RD|TH) LEAD|URGENT|ALERT|BULLETIN|FLASH)(?:\s?=)?$/u,
] as const;

function slug({ words }: Candidate): BlockReading | undefined {
  const isSlug = words.length <= 110 && SLUGS.some((test) => test.test(words));
  return isSlug ? { kind: "slug" } : undefined;
}

function byline({ words, before }: Candidate): BlockReading | undefined {
  const isOne =
    words.length <= 160 && (readByline(words) || (before === "byline" && isAffiliation(words)));
  return isOne ? { kind: "byline" } : undefined;
}

function datelineAlone({ words }: Candidate): BlockReading | undefined {
  if (words.length > 100) return undefined;
  const dateline = readDateline(words, { start: 0, end: words.length });
  return dateline?.span.end === words.length ? { kind: "dateline" } : undefined;
}
