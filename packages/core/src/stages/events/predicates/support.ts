import type { PredicateList } from "../predicate-sense.ts";

/** Praise, backing, recognition and the ties of diplomacy. */
export const support: PredicateList = {
  type: "plover:SUPPORT",
  meaning: "Praise, endorse, defend or recognise an actor, or build diplomatic ties with it.",
  example: "The president *praised* the mediators.",
  senses: `
    # Good words
    verb -> obj for : praise, commend, laud, applaud, acclaim, hail, congratulate, salute, endorse, extol,
      compliment, champion, cheer, vindicate, thank, exonerate, admire, venerate,
      laud, eulogise, eulogize, felicitate, hail, cheer on, stand by, side with, stick by, stand with,
      stick up for, stand up for, vouch for, speak up for, root for, rally behind, rally around, rally to
    verb -> obj ~0.95 : back, welcome, defend, support
    verb obj=ACTOR|PERSON|independence|sovereignty|legitimacy|result|annexation|decision|right|border|ruling -> obj ~0.85 : recognise, recognize, respect
    verb -> obj ~0.75 : favour, favor, appreciate, uphold, honour, honor
    verb as=* -> obj ~0.8 : recognise, recognize
    verb -> with ~0.8 : sympathise, sympathize, empathise, empathize, commiserate, side, align, ally
    verb obj=support|solidarity|sympathy|condolence|backing|confidence|gratitude|appreciation|thanks|admiration|commitment|readiness|respect|praise|satisfaction|hope|faith|trust|congratulation|approval|friendship|endorsement|loyalty -> for to with of in at : express,
      voice, reiterate, pledge, offer, promise, announce, declare, extend, convey, lend, reaffirm, affirm, show, give, throw,
      send, state, repeat, reassert, assure, restate, tweet, issue, underline, confirm
    verb any=support|assistance -> of for ~0.8 : come
    verb -> obj for to ~0.8 : reassure
    noun -> of for to from ~0.85 : praise, endorsement, backing, applause, acclaim, commendation, congratulation
    noun -> of for to ~0.7 : support, solidarity, condolence, sympathy, recognition, tribute
    noun -> for to of ~0.6 : feedback
    # Honours
    verb -> obj iobj to on +ace:Transaction.Transfer-Ownership : award, honour, honor, decorate, knight, bestow
    verb obj=MEDAL -> obj to iobj +ace:Transaction.Transfer-Ownership : give, present, hand, receive, grant, accept
    # Ties between states
    verb obj=RELATIONS mutual -> with between to of : establish, restore, normalise, normalize, upgrade, resume, improve, strengthen,
      deepen, renew, forge, expand, open, rebuild, cement, boost, enhance, re-establish, reestablish, build, develop, broaden, intensify
    verb obj=embassy|consulate|mission -> in with : open, reopen
    noun -> of with to between ~0.6 : normalisation, normalization, rapprochement
    verb subj=ACTOR in=* -> in ~0.7 : believe in
    # Agreements signed together
    verb obj=DEAL mutual with=* -> with obj +plover:AGREE : sign, ink, initial, reach, conclude, negotiate, clinch, seal, finalise, finalize, strike, hammer out, enter into, enter, forge, renew, secure, agree on, agree
    verb obj=DEAL mutual -> with obj +plover:AGREE ~0.95 : sign, ink, co-sign, initial, reach, conclude, clinch, seal, finalise, finalize, strike, hammer out, forge, agree
    verb comp=POSITIVE -> obj ~0.9 : call, describe, brand, label, consider, deem
    verb as=POSITIVE -> obj ~0.9 : describe, praise, characterise, characterize, hail, portray
    # Speaking for a cause
    verb -> for ~0.75 : advocate, campaign for, vote for, argue for, lobby for
    verb -> obj for ~0.7 : advocate
  `,
};
