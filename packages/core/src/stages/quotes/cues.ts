/**
 * Words that report what somebody says, thinks or feels, with what carries the content:
 * c a clause ("said that …"), i an infinitive or participle ("vowed to …"), o an object
 * ("denied the report"), p a predicate of the object ("called him a liar").
 * The classes follow R. M. W. Dixon, A Semantic Approach to English Grammar (2005), chapters 4 to 6,
 * and B. Levin, English Verb Classes and Alternations (1993), sections 31, 33 and 37.
 */
const VERBS: Readonly<Record<string, string>> = {
  c: `say state remark comment reply retort respond add continue explain joke quip tweet post text write
    blog whisper shout yell cry exclaim mutter mumble murmur scream sigh laugh tell inform remind assure
    notify advise brief caution testify swear recall recount relate reiterate repeat stress emphasise
    emphasize underline insist maintain contend argue assert allege claim believe think suppose assume
    guess reckon figure feel sense fear worry hope wish doubt suspect wonder know realise realize
    understand imagine agree disagree concede admit confess acknowledge concur conclude infer deduce
    speculate theorise theorize hypothesise surmise boast brag complain lament grumble moan protest
    object counter rejoin interject interrupt note observe mention point hint imply intimate signal
    suggest indicate show reveal demonstrate prove confirm disclose report announce declare proclaim
    pronounce predict forecast foresee project anticipate estimate calculate warn threaten promise vow
    pledge guarantee propose recommend urge demand ask request inquire enquire query decide determine
    determine rule order find discover learn hear read see expect want deny dispute charge accuse
    convince persuade teach preach pray dream remember forget certify attest affirm clarify specify
    gush rage fume snap vent muse opine posit quote cite question`,
  i: `want wish hope expect plan intend aim seek try attempt promise vow pledge threaten swear agree
    decide refuse decline offer propose claim ask beg plead urge encourage advise order command tell
    instruct invite persuade convince warn remind demand recommend suggest consider deny admit recall
    regret support oppose favour favor prefer choose like love hate dread plot resolve volunteer
    request require call desire yearn long fear endorse`,
  o: `announce report declare proclaim predict forecast propose suggest recommend demand request claim
    allege assert reveal disclose confirm deny dispute reject dismiss refuse admit acknowledge concede
    note mention discuss describe explain outline detail cite quote recall condemn denounce criticise
    criticize slam blast attack decry deride mock ridicule bash rip trash rubbish lambast lambaste
    assail chide rebuke reproach scold chastise castigate disparage insult blame praise hail laud
    applaud commend congratulate welcome celebrate compliment thank salute endorse support back
    champion defend justify oppose protest question challenge doubt support favour favor prefer want
    fear expect anticipate promise pledge vow threaten express voice convey lament bemoan regret
    mourn stress emphasise emphasize underline highlight underscore reiterate repeat insist admire
    respect hate love like appreciate resent despise believe accept approve disapprove show indicate
    see estimate order urge mean embrace tout advocate raise echo repudiate disavow decline
    downplay minimise minimize discount ignore envision envisage contemplate consider weigh mull
    signal teach preach detest loathe distrust trust`,
  p: `call name label dub brand term style consider deem judge regard describe portray depict paint
    characterise characterize accuse view see rate declare proclaim pronounce compare liken dismiss
    hail praise denounce condemn blast slam criticise criticize blame thank congratulate attack mock
    cite grill chide rebuke fault`,
};

/** Nouns whose clause is what somebody says or thinks: "the claim that …", "a promise to …". */
const NOUNS = `claim allegation accusation assertion statement suggestion belief fear hope warning promise
  vow pledge threat announcement argument denial demand call proposal concern doubt suspicion opinion
  view notion theory prediction forecast expectation conclusion finding complaint admission
  acknowledgment declaration insistence contention charge rumour rumor report reports sign evidence
  desire wish intention plan decision refusal offer request plea appeal recommendation advice
  assurance assumption realization realisation speculation worry confidence testimony`;

/** Verbs of speech proper: a quotation beside one of them is theirs. */
const SPEECH = `say state remark comment reply retort respond add continue explain joke quip tweet post
  text write blog whisper shout yell cry exclaim mutter mumble murmur scream sigh laugh tell inform
  remind assure notify advise brief caution testify swear recall recount reiterate repeat stress
  emphasise emphasize underline insist maintain contend argue assert allege claim concede admit confess
  acknowledge conclude boast brag complain lament grumble moan protest object counter interject note
  observe mention point hint suggest reveal confirm disclose report announce declare proclaim predict
  warn threaten promise vow pledge propose urge demand ask inquire enquire rule deny gush rage fume
  snap muse opine quote read share chant sing begin conclude offer joke recall boom thunder answer believe
  think agree summarise summarize bark growl snarl bellow roar enthuse marvel tease taunt jeer recite
  intone plead beg deadpan crow interject interrupt clarify mouth echo
  beam grin shrug chuckle giggle sob`;

const wordsOf = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** What each verb's content may be. */
const carriers: ReadonlyMap<string, string> = (() => {
  const map = new Map<string, string>();
  for (const [carrier, list] of Object.entries(VERBS))
    for (const verb of wordsOf(list)) map.set(verb, (map.get(verb) ?? "") + carrier);
  return map;
})();

const nouns: ReadonlySet<string> = new Set(wordsOf(NOUNS));
const speech: ReadonlySet<string> = new Set(wordsOf(SPEECH));

/** Whether a verb can carry its content in this way; the letters are those of the table above. */
export const carries = (lemma: string, carrier: "c" | "i" | "o" | "p"): boolean =>
  carriers.get(lemma)?.includes(carrier) ?? false;

/** Verbs whose topic stands after a preposition of theirs: "call for", "complain about". */
const TOPICS: Readonly<Record<string, string>> = {
  for: `call push advocate ask appeal plead press campaign argue vote hope wish opt lobby pray apologise
    apologize`,
  about: `complain speak talk worry boast brag joke warn ask inform tell think lie moralise moralize debate
    fret grumble`,
  of: `complain speak talk warn boast tell think dream approve disapprove despair`,
  on: `insist focus comment agree disagree reflect elaborate`,
  to: `object allude refer point react agree commit admit confess`,
  against: `argue vote protest campaign warn advise speak rail`,
  in: `believe`,
  with: `agree disagree`,
  over: `clash argue rally worry`,
};

const topics: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(TOPICS).map(([preposition, list]) => [preposition, new Set(wordsOf(list))]),
);

const topicVerbs: ReadonlySet<string> = new Set(
  [...topics.values()].flatMap((verbs) => [...verbs]),
);

/** Whether what a verb reports can stand after the preposition. */
export const isTopic = (lemma: string, preposition: string): boolean =>
  topics.get(preposition)?.has(lemma) ?? false;

/** Whether a verb reports speech, thought or feeling at all. */
export const isCueVerb = (lemma: string): boolean => carriers.has(lemma) || topicVerbs.has(lemma);

/** Whether a verb reports speech proper. */
export const isSpeechVerb = (lemma: string): boolean => speech.has(lemma);

/** Whether a noun's clause can be what somebody says or thinks. */
export const isCueNoun = (lemma: string): boolean => nouns.has(lemma);
