/**
 * English verbs whose past is not the base and -ed: base, past, participle where it is another.
 * Several forms are parted by "/".
 */
const VERBS = `
  arise arose arisen; awake awoke awoken; be was/were been; bear bore borne/born; beat beat beaten;
  become became become; befall befell befallen; beget begot begotten; begin began begun; behold beheld;
  bend bent; beset beset; bet bet; bid bid/bade bidden; bind bound; bite bit bitten; bleed bled; blow blew blown;
  break broke broken; breed bred; bring brought; broadcast broadcast; build built; burn burnt; burst burst;
  buy bought; cast cast; catch caught; choose chose chosen; cling clung; come came come; cost cost;
  creep crept; cut cut; deal dealt; dig dug; do did done; draw drew drawn; dream dreamt; drink drank drunk;
  drive drove driven; dwell dwelt; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought;
  find found; flee fled; fling flung; fly flew flown; forbid forbade/forbad forbidden; forecast forecast;
  forget forgot forgotten; forgive forgave forgiven; forsake forsook forsaken; freeze froze frozen;
  get got gotten; give gave given; go went gone; grind ground; grow grew grown; hang hung; have had; hear heard;
  hide hid hidden; hit hit; hold held; hurt hurt; keep kept; kneel knelt; knit knit; know knew known;
  lay laid; lead led; lean leant; leap leapt; learn learnt; leave left; lend lent; let let; lie lay lain;
  light lit; lose lost; make made; mean meant; meet met; mow mowed mown; offset offset; pay paid; plead pled; prove proved proven;
  put put; quit quit; read read; rid rid; ride rode ridden; ring rang rung; rise rose risen; run ran run;
  saw sawed sawn; say said; see saw seen; seek sought; sell sold; send sent; set set; sew sewed sewn; shake shook shaken;
  shed shed; shine shone; shoot shot; show showed shown; shrink shrank shrunk; shut shut; sing sang sung;
  sink sank sunk; sit sat; slay slew slain; sleep slept; slide slid; sling slung; slink slunk; slit slit;
  smell smelt; sow sowed sown; speak spoke spoken; speed sped; spell spelt; spend spent; spill spilt; spin spun;
  spit spat; split split; spoil spoilt; spread spread; spring sprang sprung; stand stood; steal stole stolen;
  stick stuck; sting stung; stink stank stunk; strew strewed strewn; stride strode stridden;
  strike struck stricken; string strung; strive strove striven; swear swore sworn; sweep swept;
  swell swelled swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore torn;
  tell told; think thought; thrive throve; throw threw thrown; thrust thrust; tread trod trodden;
  understand understood; undergo underwent undergone; upset upset; wake woke woken; wear wore worn;
  weave wove woven; wed wed; weep wept; wet wet; win won; wind wound; withdraw withdrew withdrawn;
  withhold withheld; withstand withstood; wring wrung; write wrote written
`;

/** What stands before a verb and leaves its forms as they are: "overthrew", "rebuilt". */
const PREFIX = /^(?:over|under|out|re|mis|un|up|fore|inter|down|under|co)-?(?=[a-z]{3})/;

const bases: ReadonlyMap<string, string> = new Map(
  VERBS.split(";").flatMap((row) => {
    const [base = "", ...forms] = row.trim().split(" ");
    return forms.flatMap((form) => form.split("/")).map((form) => [form, base] as const);
  }),
);

/** The base of an irregular verb's past or participle in lower case; undefined where it is none. */
export function findIrregularBase(form: string): string | undefined {
  const own = bases.get(form);
  if (own !== undefined) return own;
  const prefix = PREFIX.exec(form)?.[0] ?? "";
  const base = prefix === "" ? undefined : bases.get(form.slice(prefix.length));
  return base === undefined ? undefined : prefix + base;
}
