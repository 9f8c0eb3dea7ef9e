import type { PredicateList } from "../predicate-sense.ts";

/** Embargoes, expulsions, cut ties and aid, dismissals. */
export const sanction: PredicateList = {
  type: "plover:SANCTION",
  meaning: "Cut ties or aid, embargo, expel, or suspend an actor.",
  example: "The union *suspended* aid to the junta.",
  senses: `
    verb obj=AID -> to for in from @discontinue : suspend, halt, cut, cut off, freeze, reduce, stop, end, withhold, slash, block, cancel, terminate, withdraw, curtail, discontinue, trim, pause, delay, scale back, hold back, pull, restrict, deny
    verb obj=RELATIONS -> with to between of : cut, sever, break, break off, downgrade, suspend, end, freeze, cut off, reduce, terminate, scale back, discontinue
    verb obj=mediation|effort|talk|negotiation|dialogue|flight|link|trade|import|export|operation|mission|participation|programme|program|cooperation -> between with in to of from @discontinue ~0.85 : end, suspend, halt, break off, stop, cut, terminate, abandon, pull out of
    verb obj=peacekeeper|monitor|observer|inspector|ambassador|envoy|staff|diplomat|worker|adviser|mission -> from in to @withdraw : withdraw, recall, pull out, pull, remove, evacuate, bring home
    verb obj=PERSON -> obj from @expel : expel, oust, blacklist, eject, banish, disqualify, ostracise, ostracize, excommunicate, kick out, throw out, boot out, drive out, force out
    verb -> obj @expel ~0.95 : expel, blacklist, banish, ostracise, ostracize, isolate
    verb -> obj : sanction, embargo, penalise, penalize
    verb obj=sanction|embargo|tariff|boycott|penalty|duty|trade -> on against in +plover:COERCE ~0.95 : impose, slap, extend, announce, tighten, renew, introduce, levy, reimpose, place, order, enforce, increase, approve, widen, apply, put
    verb obj=embassy|consulate|mission -> in of to ~0.85 : close, shut, shut down
    noun -> of to in on ~0.9 : suspension, cut-off, cutoff
    verb obj=suspension|termination|withdrawal|freeze|reduction|halt -> of to in on from ~0.9 : announce, order, declare
    verb obj=membership|licence|license|accreditation|credential|passport|citizenship|visa -> of to from ~0.85 : suspend, revoke, cancel, strip
    verb obj=PERSON -> obj from +ace:Personnel.End-Position ~0.85 : suspend, discipline, demote
    verb obj=warning|advisory -> for on against ~0.7 : issue heightened
    verb -> from with ~0.7 : disconnect, dissociate, distance
    noun -> of from by : expulsion
    noun -> on against of by from ~0.8 +plover:COERCE : sanction, embargo
    noun -> on in ~0.6 : tariff
  `,
};
