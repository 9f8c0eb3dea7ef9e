/**
 * Abbreviations that end in a full stop, without it. Chosen from the Associated Press's rules for
 * states, months, titles and companies (https://www.apstylebook.com) and from what the treebanks
 * that the model is trained on write with a full stop.
 */

/** Stand before a name or a number: a capital after them begins no sentence. */
export const openingAbbreviations: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr prof rev hon fr sr st mt ft pres gov lt sen rep reps sens gen col maj capt cmdr cpl " +
    "sgt adm brig pvt supt insp det msgr amb asst assoc atty messrs mme mlle gens govs drs profs ofc " +
    "ald cllr revs vs v approx ca cf eg ie i.e e.g viz bros mts sts univ dept"
  ).split(" "),
);

/** Stand before a number only: `No. 5`, `p. 55`; elsewhere the full stop ends the sentence. */
export const numberAbbreviations: ReadonlySet<string> = new Set(
  "no nos p pp par para vol vols fig figs art arts ch sec eq ex nr n° rs op tel ext bldg rm c".split(
    " ",
  ),
);

/** Stand anywhere; a capital after them may begin a sentence. */
export const plainAbbreviations: ReadonlySet<string> = new Set(
  (
    "inc ltd co corp llc plc bros jr sr esq ph.d etc al jan feb mar apr jun jul aug sept sep oct nov dec " +
    "mon tue tues wed thu thur thurs fri ala ariz ark calif colo conn del fla ga ill ind kan ky la md " +
    "mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ave blvd rd hwy pkwy " +
    "est min max avg misc govt dept gov't ass't int'l nat'l intl natl tech ed eds est hrs mfg mgr"
  ).split(" "),
);
