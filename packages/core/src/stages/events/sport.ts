import { once } from "../../text/once.ts";
import type { SentenceTree } from "../../text/sentence-tree.ts";
import type { PredicateSense } from "./predicate-sense.ts";

const SPORT = once(
  () =>
    new Set(
      `match striker midfielder goalkeeper keeper winger half-time halftime kick-off kickoff referee
       quarter-final quarterfinal semi-final semifinal final playoff play-off innings wicket batsman
       batter bowler scrum flanker quarterback touchdown football soccer rugby cricket tennis
       basketball baseball hockey golf tournament championship champion league cup coach olympic
       olympics medal lap podium scorer goal penalty teammate team-mate season fixture stadium
       grand-slam seed racket pitcher inning sprinter cyclist peloton marathon rider equaliser
       equalizer header substitute unbeaten boxer heavyweight`.split(/\s+/),
    ),
);

/** Different words of sport, and their share of all words, from which an article is about a contest. */
const LEAST_WORDS = 4;
const LEAST_SHARE = 0.012;

/** Whether an article reports a contest, where teams attack, shoot and kill off their rivals in a manner of speaking. */
export function isSportsReport(trees: readonly SentenceTree[]): boolean {
  const words = SPORT();
  const seen = new Set<string>();
  let count = 0;
  let all = 0;
  for (const { lemmas } of trees) {
    all += lemmas.length;
    for (const lemma of lemmas) {
      if (!words.has(lemma)) continue;
      seen.add(lemma);
      count++;
    }
  }
  return seen.size >= LEAST_WORDS && count >= all * LEAST_SHARE;
}

/** What a report of a contest tells of play, not of force or travel. */
const PLAY =
  /ASSAULT|COERCE|MOBILIZE|RETREAT|THREATEN|PROTEST|CONSULT|CONCEDE|AID|COOPERATE|Conflict|Contact\.Meet|Movement/;

/** Words that make force real, whatever the article is about. */
const FORCE =
  /^(?:police|gunman|gun|bomb|bomber|terrorist|terror|militant|soldier|army|war|knife|hospital|riot|hooligan|shooting|attacker|victim|killer|arrest|jail|prison|court|government|minister|missile|drone|migrant|refugee|protester|protest|racist|assault|crash|stampede)$/;

const SCORE = /^\d{1,3}[-–]\d{1,3}$/;

/** Whether a sense is a figure of speech of sport where it stands. */
export function isPlay(tree: SentenceTree, sense: PredicateSense, isSport: boolean): boolean {
  if (![sense.type, ...sense.also].some((type) => PLAY.test(type))) return false;
  if (tree.lemmas.some((lemma) => FORCE.test(lemma))) return false;
  return isSport || (sense.type === "plover:ASSAULT" && hasScore(tree));
}

/** "2-1": a result. */
const hasScore = (tree: SentenceTree): boolean =>
  tree.lemmas.some(
    (lemma, at) =>
      SCORE.test(lemma) ||
      (lemma === "-" && SCORE.test(`${tree.lemmas[at - 1]}-${tree.lemmas[at + 1]}`)),
  );
