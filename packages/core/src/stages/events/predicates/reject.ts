import type { PredicateList } from "../predicate-sense.ts";

/** Refusal, veto, denial, broken-off talks. */
export const reject: PredicateList = {
  type: "plover:REJECT",
  meaning: "Refuse, veto, deny, or call off a meeting or a deal.",
  example: "The senate *rejected* the proposal of the president.",
  senses: `
    verb comp=* -> comp obj of by from to : decline, refuse
    verb obj=DEMAND -> obj of by from to : decline
    verb -> obj comp of by from to : reject, refuse, spurn, rebuff, veto, snub, repudiate, renounce, disavow, disown, turn down,
      rule out, vote down, vote against, shoot down, throw out, refute, defy, flout, disregard, disobey, resist, abrogate, nullify, overrule, forgo, shun, ignore, oppose, disapprove of, object to, balk at, baulk at, push back against, scoff at, shrug off, brush off, wave away, stonewall, evade, torpedo, scuttle, thwart, stymie, filibuster
    verb obj=DEMAND|STATEMENT -> obj of by from : deny, dismiss, reject, refuse, oppose, block, decline, ignore, throw out, quash, strike down, resist, overturn
    verb -> obj ~0.85 : deny
    verb comp=agree|reach|answer|respond|comply|accept|cooperate|renew|resolve|meet -> comp with obj ~0.9 : fail
    verb obj=visit|meeting|talk|trip|summit|deal|negotiation|agreement|contract|plan|treaty -> with to by of : cancel, postpone, delay, boycott, call off, suspend, scrap, shelve, abandon, pull out of, quit, walk out of, skip, break off, renege on, back out of, tear up, rip up, drop, terminate
    verb obj=agreement|treaty|accord|ban|resolution|deal|law|promise|commitment|pledge -> of with by : violate, breach, break, flout, ignore
    verb -> from of on ~0.85 : renege, renege on, back out of, opt out of, go back on, backtrack on
    verb from=DEAL|TALKS|race|election|contest|negotiation|process|body|court|council|organisation|organization|union -> from of ~0.85 : withdraw from, pull out of, pull out from, withdraw
    verb -> against comp ~0.8 : vote against, decide against, rule against, advise against
    verb obj=entry|access|visa|permission|asylum|request|permit -> to iobj obj : deny, refuse, reject, decline, withhold, bar
    verb obj=path|effort|bill|resolution|nomination|plan|move|attempt|proposal|appointment|sale|merger|passage -> obj of by ~0.85 : block, oppose, thwart, frustrate, stall, obstruct
    noun -> of to by from : rejection, refusal, veto, repudiation, rebuff, denial, snub
    noun to=* -> to of by ~0.7 : opposition
    noun -> to of by ~0.7 : resistance, defiance, objection
    verb obj=cut|closure|plan|proposal|decision|deal|merger|takeover|bid|ruling|verdict|extradition|charge|claim|lawsuit|bill|law|ban|order|eviction|deportation -> obj : fight, battle
    noun -> of by ~0.7 : cancellation, violation, breach
    adj -> to ~0.8 : opposed
    adj -> to comp ~0.8 : unwilling, reluctant
    verb obj=impasse|stalemate|deadlock -> with over ~0.7 : reach, hit
  `,
};
