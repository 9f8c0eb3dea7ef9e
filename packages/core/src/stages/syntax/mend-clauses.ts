import type { Token } from "../../model/sentence.ts";

/**
 * Verbs of saying: what they say is a clause of theirs, never one of the noun between them and it.
 * Where the parser goes wrong with one of them, a claim would lose who makes it.
 */
const SAYING: ReadonlySet<string> = new Set(
  (
    "say tell announce warn add insist claim report confirm argue acknowledge state promise predict " +
    "note reveal declare admit suggest write testify remind inform assure complain maintain concede " +
    "explain stress reiterate believe think estimate allege"
  ).split(" "),
);

/** Of these, the ones that take a clause or an object, not both. */
const CLAUSE_ONLY: ReadonlySet<string> = new Set(
  "say claim argue insist believe think add maintain allege".split(" "),
);

const OF_NOUN: ReadonlySet<string> = new Set(["acl", "acl:relcl"]);
const BETWEEN: ReadonlySet<string> = new Set(["obl", "obl:unmarked", "obj", "iobj", "nmod"]);

/** Give the clauses that verbs of saying govern back to them; the tree stays a tree. */
export function mendClauses(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isSaying)) return tokens;
  return MENDS.reduce(
    (mended, mend) => mended.map((token, at) => mend(mended, at) ?? token),
    tokens,
  );
}

const isSaying = ({ upos, lemma }: Token): boolean => upos === "VERB" && SAYING.has(lemma);

const childOf = (tokens: readonly Token[], head: number, relation: string, from = 0): number =>
  tokens.findIndex((token, at) => at >= from && token.head === head && token.deprel === relation);

/** `said last month that it had rained`: the clause is no attribute of the month. */
function toThatClause(tokens: readonly Token[], at: number): Token | undefined {
  const clause = tokens[at];
  if (!clause || !OF_NOUN.has(clause.deprel)) return undefined;
  const mark = childOf(tokens, at, "mark");
  if (mark < 0 || tokens[mark]?.lemma !== "that" || !hasSubject(tokens, at)) return undefined;
  let node = clause.head;
  for (let steps = 0; steps < 3 && BETWEEN.has(tokens[node]?.deprel ?? ""); steps++) {
    const verb = tokens[node]?.head ?? -1;
    const token = tokens[verb];
    if (token && isSaying(token)) {
      const isFree = verb < mark && childOf(tokens, verb, "ccomp", verb) < 0;
      return isFree ? { ...clause, head: verb, deprel: "ccomp" } : undefined;
    }
    node = verb;
  }
  return undefined;
}

const hasSubject = (tokens: readonly Token[], at: number): boolean =>
  tokens.some(({ head, deprel }) => head === at && deprel.startsWith("nsubj"));

/** `called it off while the mayor said last week that it rained`: a that-clause is the nearest verb's. */
function toNearestVerb(tokens: readonly Token[], at: number): Token | undefined {
  const clause = tokens[at];
  if (clause?.deprel !== "ccomp") return undefined;
  const mark = childOf(tokens, at, "mark");
  if (mark < 0 || tokens[mark]?.lemma !== "that") return undefined;
  const verb = tokens.findLastIndex(({ upos }, index) => index < mark && upos === "VERB");
  const token = tokens[verb];
  const isNearer = verb > clause.head && clause.head < mark && token && isSaying(token);
  if (!isNearer || childOf(tokens, verb, "ccomp", verb) >= 0) return undefined;
  return isUnder(tokens, verb, at) ? undefined : { ...clause, head: verb };
}

function isUnder(tokens: readonly Token[], at: number, ancestor: number): boolean {
  for (let node = at; node >= 0; node = tokens[node]?.head ?? -1)
    if (node === ancestor) return true;
  return false;
}

/** `saying relations have cooled`: who cools is the subject of the clause, not an object of saying. */
function toSubject(tokens: readonly Token[], at: number): Token | undefined {
  const object = tokens[at];
  const verb = tokens[object?.head ?? -1];
  if (object?.deprel !== "obj" || at < object.head || !verb || !CLAUSE_ONLY.has(verb.lemma))
    return undefined;
  const clause = childOf(tokens, object.head, "ccomp", at);
  const isMissing = clause > at && !hasSubject(tokens, clause) && isFiniteVerb(tokens, clause);
  return isMissing ? { ...object, head: clause, deprel: "nsubj" } : undefined;
}

const isFiniteVerb = (tokens: readonly Token[], at: number): boolean =>
  /^VB[DZP]$/.test(tokens[at]?.xpos ?? "") ||
  tokens.some(({ head, deprel }) => head === at && (deprel.startsWith("aux") || deprel === "cop"));

/** `he said they were pleased, adding that …`: who adds is who said. */
function toSpeaker(tokens: readonly Token[], at: number): Token | undefined {
  const adding = tokens[at];
  const clause = tokens[adding?.head ?? -1];
  const verb = tokens[clause?.head ?? -1];
  if (!adding || !clause || !verb || !isSaying(adding) || !isSaying(verb)) return undefined;
  const isAside = adding.xpos === "VBG" && adding.deprel === "advcl" && clause.deprel === "ccomp";
  const follows = tokens[at - 1]?.lemma === "," && clause.head < adding.head && adding.head < at;
  const says = childOf(tokens, at, "ccomp", at) >= 0;
  return isAside && follows && says ? { ...adding, head: clause.head } : undefined;
}

/** `Officers arrested a man who lives there, Harris said`: the first subject is that of the clause. */
function toOwnClause(tokens: readonly Token[], at: number): Token | undefined {
  const subject = tokens[at];
  const verb = tokens[subject?.head ?? -1];
  if (!subject || !verb || !isSaying(verb) || subject.deprel !== "nsubj") return undefined;
  const clause = childOf(tokens, subject.head, "ccomp", at);
  const another = childOf(tokens, subject.head, "nsubj", Math.max(clause, at + 1));
  const isMissing = clause > at && clause < subject.head && !hasSubject(tokens, clause);
  if (!isMissing || another < 0 || !isFiniteVerb(tokens, clause)) return undefined;
  const isPassive = childOf(tokens, clause, "aux:pass") >= 0;
  return { ...subject, head: clause, deprel: isPassive ? "nsubj:pass" : "nsubj" };
}

/** `Turin called for calm, and the mayor said she was sad`: two clauses side by side. */
function toCoordination(tokens: readonly Token[], at: number): Token | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const left = leftClauseOf(tokens, at);
  if (left >= 0) return { ...token, head: left, deprel: "conj" };
  const verb = tokens[token.head];
  return verb && leftClauseOf(tokens, token.head) === at
    ? { ...token, head: verb.head, deprel: verb.deprel }
    : undefined;
}

/** The clause before a verb of saying that has another one after it, parted by "and"; -1 if there is none. */
function leftClauseOf(tokens: readonly Token[], verb: number): number {
  const token = tokens[verb];
  if (!token || !isSaying(token)) return -1;
  const left = childOf(tokens, verb, "ccomp");
  const joins = childOf(tokens, verb, "cc", left);
  const isApart = left >= 0 && left < verb && joins > left && joins < verb;
  return isApart && childOf(tokens, verb, "ccomp", verb) >= 0 ? left : -1;
}

/** `as Turin and the mayor say`: "as" marks the clause, and both of them say it. */
function toSubjects(tokens: readonly Token[], at: number): Token | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const verb = pairOf(tokens, at) ? at : token.head;
  const pair = pairOf(tokens, verb);
  if (!pair) return undefined;
  if (at === verb) return token.deprel === "conj" ? { ...token, deprel: "advcl" } : undefined;
  if (at === pair.first) return { ...token, deprel: "nsubj" };
  return at === pair.second ? { ...token, head: pair.first, deprel: "conj" } : undefined;
}

/** The two subjects of a verb of saying of which the first was taken for one of its "as"; undefined if it has none. */
function pairOf(
  tokens: readonly Token[],
  verb: number,
): { readonly first: number; readonly second: number } | undefined {
  const token = tokens[verb];
  if (!token || !isSaying(token)) return undefined;
  const first = childOf(tokens, verb, "obl");
  const second = childOf(tokens, verb, "nsubj");
  const marker = tokens[childOf(tokens, first, "case")];
  const joins = childOf(tokens, second, "cc");
  const isPair = first >= 0 && first < joins && joins < second && second < verb;
  return isPair && marker?.lemma === "as" ? { first, second } : undefined;
}

/** `Unite, the union that has the members, said`: two subjects with a comma between them are one. */
function toApposition(tokens: readonly Token[], at: number): Token | undefined {
  const second = tokens[at];
  const verb = tokens[second?.head ?? -1];
  if (!second || !verb || !isSaying(verb) || second.deprel !== "nsubj" || at > second.head)
    return undefined;
  const first = childOf(tokens, second.head, "nsubj");
  const described = tokens[first];
  const isPair = first < at && described?.upos === "PROPN" && second.upos === "NOUN";
  const determiner = tokens[childOf(tokens, at, "det")] ?? tokens[childOf(tokens, at, "nmod:poss")];
  const between = tokens.slice(first + 1, at);
  const hasComma = between.some(({ head, deprel }) => head === first && deprel === "punct");
  const isJoined = between.some(({ deprel, head }) => deprel === "cc" && head === at);
  if (!isPair || determiner === undefined || !hasComma || isJoined) return undefined;
  return { ...second, head: first, deprel: "appos" };
}

/** `The deal is dead, said one diplomat`: the noun behind the verb is who says it. */
function toInvertedSubject(tokens: readonly Token[], at: number): Token | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.deprel === "conj" && invertedSubjectOf(tokens, at) >= 0)
    return { ...token, deprel: "parataxis" };
  const isObject = token.deprel === "obj" || token.deprel === "iobj";
  return isObject && invertedSubjectOf(tokens, token.head) === at
    ? { ...token, deprel: "nsubj" }
    : undefined;
}

/** The object of a verb of saying that stands behind a clause and a comma, with no subject; -1 if there is none. */
function invertedSubjectOf(tokens: readonly Token[], verb: number): number {
  const token = tokens[verb];
  if (!token || !CLAUSE_ONLY.has(token.lemma) || !/^VB[DZP]$/.test(token.xpos ?? "")) return -1;
  if (tokens[verb - 1]?.upos !== "PUNCT" || hasSubject(tokens, verb)) return -1;
  const isTold =
    (token.head >= 0 && token.head < verb && hasSubject(tokens, token.head)) ||
    tokens.some(({ head, deprel }, at) => head === verb && at < verb && deprel === "ccomp");
  const goesOn = tokens.some(
    ({ head, deprel }, at) => head === verb && at > verb && /^(?:ccomp|conj|cc)$/.test(deprel),
  );
  if (!isTold || goesOn) return -1;
  const object = tokens.findIndex(
    ({ head, deprel }, at) => head === verb && at > verb && /^i?obj$/.test(deprel),
  );
  return SAID_THINGS.has(tokens[object]?.lemma ?? "") ? -1 : object;
}

/** What is said, not who says it: "He rose, said a prayer." */
const SAID_THINGS: ReadonlySet<string> = new Set(
  "nothing something anything everything much more little that this so it thing word what goodbye hello prayer grace mass thanks yes no sorry amen".split(
    " ",
  ),
);

const MENDS = [
  toThatClause,
  toNearestVerb,
  toSubject,
  toOwnClause,
  toSpeaker,
  toCoordination,
  toSubjects,
  toApposition,
  toInvertedSubject,
];
