import type { PredicateList } from "../predicate-sense.ts";

/** Yielding: lifted bans, freed prisoners, met demands, apologies. */
export const concede: PredicateList = {
  type: "plover:CONCEDE",
  meaning: "Yield, allow, apologise, meet a demand, or lift a ban or a sanction.",
  example: "The court *lifted* the ban on the party.",
  senses: `
    verb obj=RESTRICTION -> on against of in for from to : lift, ease, relax, drop, loosen, end, revoke, rescind, waive, repeal,
      remove, shorten, suspend, soften, reverse, scrap, cancel, withdraw, abolish, relent, terminate, halt, stop,
      reduce, roll back, scale back, overturn, annul, discontinue, abandon, quash, simplify, give up, strike down, call off, expire, reopen
    verb obj=release -> of +ace:Justice.Release-Parole : order, approve, authorise, authorize, grant
    verb obj=PROTEST -> against by with of : call off, end, suspend, halt, cancel, postpone, stop, abandon, lift, drop, break off, give up
    verb obj=DEMAND|deal|wish|ruling -> of by from to with : accept, grant, meet, approve, satisfy, honour, honor, heed, concede, fulfil, fulfill, entertain
    verb -> with to obj : comply, capitulate, relent, bow to, yield to, give in to, cave, give way, cave in, back down, back off
    verb -> obj to over on ~0.85 : cede, relinquish, surrender, concede
    verb -> to for : apologise, apologize
    verb obj=apology|regret|remorse -> to for : issue, offer, make, extend, express, tender
    verb -> obj comp to into ~0.85 : allow, permit, let, authorise, authorize, enable
    verb -> obj to into on ~0.8 : admit, readmit, reinstate, legalise, legalize, decriminalise, decriminalize, exempt, spare, pardon
    verb obj=permission|access|leave|amnesty|parole|bail|clemency|reprieve|immunity|citizenship|autonomy|independence|passage|extension|concession|waiver|exemption|licence|license|status|freedom|right|mandate|order|approval -> to iobj obj for : grant, give, offer, award, extend, accord, issue
    verb -> obj iobj to ~0.8 : grant
    verb obj=border|crossing|airspace|checkpoint|road|port|gate|embassy -> to for with ~0.85 : reopen, re-open, open, unblock
    verb obj=emergency|curfew|restriction|rule -> in on ~0.9 : ease, shorten
    verb obj=law|reform|freedom|regulation|curb -> for in ~0.7 : liberalise, liberalize, relax
    verb obj=decision|policy|plan|course|ruling|order -> on about of ~0.8 : reverse, abandon, rescind, undo, walk back, backtrack on, shelve
    verb obj=INQUIRY|charge|case|LAWSUIT|accusation|allegation -> against of into : drop, dismiss, close, withdraw, end, discontinue, halt, abandon, shelve
    verb -> into over to ~0.7 : cave, capitulate
    verb -> comp with to ~0.6 : stop, cease, refrain
    noun -> to of for by ~0.7 : concession, apology, amnesty, reprieve, capitulation
    noun -> of on ~0.6 : easing, relaxation
    verb obj=step|measure|action comp=enhance|promote|improve|ease|free -> in to ~0.6 : take
    verb -> obj ~0.7 : rehabilitate
  `,
};
