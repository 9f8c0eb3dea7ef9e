const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Verbs that report what somebody says or thinks; what they govern is theirs to answer for.
 * After the communication classes of Levin, English Verb Classes and Alternations (1993), 37.
 */
export const claimVerbs = words(`
  say tell claim report state add note announce argue assert insist maintain allege explain believe think
  reveal disclose confirm declare estimate write tweet comment observe remark suggest hint admit acknowledge
  concede recall predict forecast expect fear suspect testify acknowledge contend emphasise emphasize stress
  reiterate repeat affirm swear proclaim indicate warn caution deny refute dispute charge conclude find learn
  hear understand mention point describe relate recount speculate theorize theorise hypothesize hypothesise feel
  hold consider quote cite show post boast brag complain joke read mean imply propose pledge promise vow
  threaten guess hope calculate know realise realize assume doubt agree accuse reckon deem stipulate`);

/** Of these, the ones that say that something did not happen. */
export const denialVerbs = words("deny refute reject dispute rebut contradict disavow dismiss");

/** Nouns that hold a claim: "reports that", "accusations of". */
export const claimNouns = words(`
  report claim accusation allegation statement charge assertion suggestion rumour rumor belief view suspicion
  announcement warning testimony evidence fear complaint argument contention confirmation admission news word
  denial finding conclusion estimate intelligence speculation insinuation hint indication assessment`);

/** Adverbs that leave a claim without a claimant. */
export const hearsayAdverbs = words("reportedly allegedly purportedly supposedly apparently");

/** Verbs after which an infinitive is what somebody has in mind to do. */
export const planVerbs = words(`
  plan intend want aim hope wish expect decide agree vow promise pledge threaten prepare propose resolve
  undertake commit determine vote seek schedule due set offer volunteer arrange mean need like swear consent
  choose opt expect project slate poise ready willing prepared eager keen bind schedule prepare consider`);

/** Nouns after which an infinitive is what somebody has in mind to do. */
export const planNouns = words(`
  plan decision intention agreement promise pledge commitment vow determination proposal offer move bid
  willingness readiness desire resolution deal deadline mission order ambition goal aim`);

/** Predicates after which a clause is only wished for, asked for or possible. */
export const wishVerbs = words(`
  ask urge request demand call order tell beg appeal implore invite encourage advise recommend press pressure
  lobby petition instruct direct require want propose suggest insist warn threaten refuse
  decline reject fail oppose avoid prevent stop forbid ban bar prohibit block refrain discourage deter
  fear worry consider contemplate unable possible impossible likely unlikely unwilling reluctant
  welcome possible task pressurise pressurize coerce motivate tempt`);

/** Nouns of the same kind. */
export const wishNouns = words(`
  request demand call appeal order option chance opportunity possibility threat warning risk right ability
  refusal failure possibility permission invitation power need fear danger prospect potential pressure
  petition recommendation suggestion authority capability freedom deterrent`);

/** Words that open a condition. */
export const conditionMarks = words("if unless whether lest until provided assuming");

/** Auxiliaries of the future, and of the possible. */
export const futureAuxiliaries = words("will would shall 'll wo 'd");
export const possibleAuxiliaries = words("may might could can should must ought ca");

/** Words that negate the clause in which they stand. */
export const negations = words("not n't never no neither nor n’t hardly");
