import type { PredicateList } from "../predicate-sense.ts";

/** Threats, warnings, ultimatums and declared war. */
export const threaten: PredicateList = {
  type: "plover:THREATEN",
  meaning: "Threaten or warn an actor of force, sanctions or other harm.",
  example: "The general *threatened* to shell the port.",
  senses: `
    verb -> comp obj with against to : threaten, menace, intimidate, blackmail
    verb comp=retaliate|respond|avenge|attack|fight|destroy|strike|punish|crush|kill|wage|hit|continue|annihilate|defend|sever|close|expel|cut -> comp against on obj to ~0.95 : vow, swear, warn, pledge, promise
    verb obj=ACTOR|PERSON -> obj of about against ~0.85 : warn, caution, forewarn
    verb against=* -> obj against ~0.85 : warn, caution
    verb of=ACTOR|PERSON|consequence|retaliation|response|attack|war|sanction|action|strike -> obj of ~0.85 : warn
    verb about=* obj=* -> obj about ~0.8 : warn, caution
    verb at=* -> at ~0.8 : warn
    verb -> obj comp ~0.7 : vow, swear
    verb obj=ultimatum|deadline|threat|warning|notice -> to against for iobj obj on : issue, give, set, deliver, send, make, impose, sound, serve
    verb obj=war -> on against +plover:ASSAULT +plover:COERCE : declare
    verb comp=impose|extend|ban|halt|suspend|cut|sanction|expel|withdraw|close -> comp in on ~0.85 : consider, mull, weigh, contemplate
    verb obj=pressure -> on against ~0.8 : increase, step up, raise, ramp up, intensify, pile, exert, maximise, maximize, tighten, mount
    verb for=sanction|embargo|boycott|tariff|strike|retaliation -> against on for ~0.9 : call for, appeal for, push for, press for
    verb obj=bill -> comp on against ~0.5 : introduce
    verb obj=sword|sabre|saber -> at against ~0.8 : rattle
    noun -> to of against on from ~0.85 : threat, ultimatum, intimidation, blackmail
    noun -> to of against about from over ~0.7 : warning
    noun -> for to ~0.6 : deadline
  `,
};
