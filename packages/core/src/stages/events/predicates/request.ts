import type { PredicateList } from "../predicate-sense.ts";

/** Demands, appeals, orders, proposals and applications. */
export const request: PredicateList = {
  type: "plover:REQUEST",
  meaning: "Demand, ask, urge, order, propose or apply for something.",
  example: "Unions *urged* the government to raise wages.",
  senses: `
    verb -> obj comp to on for from of that : urge, ask, implore, beseech, exhort, entreat, plead with, petition, lobby, press, pressure, pressurise, pressurize, beg
    verb -> obj comp ~0.9 +plover:COERCE : order, instruct, direct, command
    verb -> obj comp on for : call on, call upon, appeal to, prevail on, push for
    verb -> obj of from comp on : demand, request, insist, insist on
    verb -> for of on to comp obj ~0.95 : call for, appeal, appeal for, plead for, clamour for, clamor for, plead, agitate for, push for, press for
    verb -> comp obj to that ~0.85 : propose, recommend, advise, counsel, encourage
    verb -> obj comp to ~0.85 : invite, persuade, convince, induce, summon
    verb -> obj ~0.85 : solicit, seek
    verb for=* -> for to ~0.85 : apply
    verb inf=* voice=passive none -> obj +plover:COERCE : tell, order, instruct, command
    verb inf=* -> obj comp +plover:COERCE : tell, order, instruct
    verb obj=asylum|refuge|sanctuary|shelter|help|assistance|aid|support|permission|dialogue|talk|meeting|extradition|arrest|explanation|refuge|mediation|backing|election|change|extension|approval -> in from with to of : seek, request
    verb -> obj to comp ~0.7 : oblige, task
    verb obj=petition|appeal|request|demand|bid|application|proposal|bill|resolution|motion|draft|plan -> to against for with : launch, issue, submit, present, file, table, introduce, put forward, sign, lodge, make, renew, repeat, reiterate, tender
    verb any=signature -> against for : collect, gather
    noun subj=* -> to on from for : demand
    noun poss=* -> to on from for : demand
    noun by=* -> to on for : demand
    noun from=ACTOR|PERSON -> to on for : demand
    noun for=release|withdrawal|resignation|talk|independence|autonomy|inquiry|investigation|probe|apology|compensation|ransom|ceasefire|election|referendum|reform|return|extradition|recount|justice|action|change|right|end|boycott|sanction -> to on from for : demand
    noun of=ACTOR|PERSON -> to on for : demand
    noun to=* -> to on for : demand
    noun -> to on from for : request, appeal, plea, petition, exhortation, solicitation
    noun -> to for of on ~0.75 : call for, call to, call on, call by
    noun -> to for of on ~0.7 : proposal, invitation, recommendation, bid
    noun -> to for of ~0.6 : offer
    noun -> to of for on inf ~0.8 +plover:COERCE +plover:MOBILIZE : order to, order that, order by, order of, order for, directive, instruction
  `,
};
