const listOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Plurals that no ending explains: plural and singular, parted by a colon. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `men:man women:woman children:child people:people feet:foot teeth:tooth geese:goose mice:mouse lice:louse
  oxen:ox dice:die criteria:criterion phenomena:phenomenon memoranda:memorandum referenda:referendum
  bacteria:bacterium strata:stratum errata:erratum addenda:addendum curricula:curriculum
  alumni:alumnus stimuli:stimulus fungi:fungus nuclei:nucleus syllabi:syllabus foci:focus loci:locus
  cacti:cactus radii:radius appendices:appendix indices:index matrices:matrix vertices:vertex vortices:vortex
  larvae:larva algae:alga vertebrae:vertebra bureaux:bureau plateaux:plateau tableaux:tableau
  lives:life wives:wife knives:knife midwives:midwife housewives:housewife leaves:leaf halves:half thieves:thief
  shelves:shelf loaves:loaf wolves:wolf calves:calf elves:elf selves:self scarves:scarf hooves:hoof
  wharves:wharf dwarves:dwarf sheaves:sheaf axes:axe gases:gas buses:bus lenses:lens biases:bias
  canvases:canvas atlases:atlas aliases:alias quizzes:quiz passers-by:passer-by lookers-on:looker-on
  runners-up:runner-up sons-in-law:son-in-law daughters-in-law:daughter-in-law brothers-in-law:brother-in-law
  sisters-in-law:sister-in-law mothers-in-law:mother-in-law fathers-in-law:father-in-law
  attorneys-general:attorney-general governors-general:governor-general secretaries-general:secretary-general`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [plural = "", singular = ""] = pair.split(":");
      return [plural, singular];
    }),
);

/** Nouns whose plural is written as their singular. */
const ALIKE = listOf(
  `aircraft spacecraft watercraft hovercraft sheep deer fish shrimp salmon trout cod squid bison moose swine
  series species headquarters crossroads barracks means thanks arrears gallows offspring works corps chassis bourgeois`,
);

/** Singulars in -ie, -oe, -che and -ze, which lose the -s alone. */
const KEEPS_E = listOf(
  `tie pie lie die movie cookie selfie zombie calorie rookie hoodie smoothie genie prairie brownie veggie foodie
  junkie groupie birdie budgie auntie collie eerie walkie-talkie talkie necktie magpie indie specie
  shoe toe foe hoe canoe oboe floe woe roe horseshoe tiptoe
  ache headache heartache toothache stomachache backache cache niche avalanche quiche crèche creche psyche
  moustache mustache brioche cliche douche apache
  prize size maze gaze blaze breeze bronze craze freeze glaze gauze haze prise seize sneeze squeeze doze
  trapeze axe pickaxe`,
);

/** Plurals in -ses of singulars in -sis. */
const FROM_SIS =
  /(?:analy|cri|(?<!hypo)the|hypothe|paraly|diagno|progno|synthe|parenthe|empha|neuro|psycho|synop|ellip|oa|gene|neme|metamorpho|cataly|dialy|antithe|prosthe|metasta)ses$/;

/** "-uses" of singulars in "-use"; others are in "-us". */
const FROM_USE = /(?:[aeo]|^(?:exc|m|f|r|ab|acc|ref|recl)?)uses$/;

/** The singular of a plural common noun in lower case, by what English spelling does; undefined for no plural. */
export function findSingular(plural: string): string | undefined {
  const irregular = IRREGULAR.get(plural);
  if (irregular !== undefined) return irregular;
  if (ALIKE.has(plural)) return plural;
  if (/(?:^|[a-z-])(?:men|women|children)$/.test(plural)) return fromMen(plural);
  if (!/[a-z]s$/.test(plural) || /(?:ss|us|is)$/.test(plural)) return undefined;
  const base = plural.slice(0, -1);
  const tail = base.slice(base.lastIndexOf("-") + 1);
  if (KEEPS_E.has(tail) || !base.endsWith("e")) return base;
  if (base.endsWith("ie")) return base.length > 3 ? `${base.slice(0, -2)}y` : base;
  if (FROM_SIS.test(plural)) return `${base.slice(0, -1)}is`;
  const losesE = /(?:o|sh|[^c]ch|cch|x|ss|zz|tz)e$/.test(base) || isFromUs(plural);
  return losesE ? base.slice(0, -1) : base;
}

const isFromUs = (plural: string): boolean => plural.endsWith("uses") && !FROM_USE.test(plural);

/** "policemen", "grandchildren". */
const fromMen = (plural: string): string =>
  plural.endsWith("men") ? `${plural.slice(0, -2)}an` : plural.slice(0, -"ren".length);
