import type { PredicateList } from "../predicate-sense.ts";

/** Joint work, trade and exchange. */
export const cooperate: PredicateList = {
  type: "plover:COOPERATE",
  meaning: "Work together, trade, share intelligence or hold joint exercises.",
  example: "The two navies *cooperated* in the search.",
  senses: `
    verb mutual -> with on in : cooperate, co-operate, collaborate, partner, team up, join forces, join hands, coordinate, co-ordinate, pool, work together, liaise, engage
    verb with -> with ~0.8 : work with, team with, trade with
    verb obj=evidence|intelligence|information|data|technology|expertise|secret|resource|knowledge|record|experience mutual -> with to iobj : share, exchange, swap, hand over, pass, give, provide, trade
    verb obj=prisoner|ambassador|visit|expert mutual -> with between ~0.85 : exchange, swap
    verb obj=exercise|drill|maneuver|manoeuvre|game|wargame|patrol|operation mutual -> with : launch, stage, hold, conduct, perform, begin, start, undertake, carry out, kick off, run, join
    verb -> obj ~0.75 : train, tutor
    verb -> obj to with ~0.7 +plover:AID : mentor
    verb -> obj to : extradite
    verb obj=good|oil|gas|grain|wheat|product|equipment -> to from with ~0.6 +ace:Transaction.Transfer-Ownership : export, import
    noun mutual -> with between of on ~0.8 : cooperation, co-operation, collaboration, partnership, co-ordination, coordination
    noun -> to of by ~0.8 : extradition
    noun mutual -> with between of ~0.6 : trade, exchange, joint venture
    noun mutual -> with between of ~0.8 : exercise joint, drill joint, manoeuvre joint, maneuver joint, patrol joint, operation joint, venture joint
    noun mutual -> in with near ~0.85 : game war, wargame
    verb obj=child|team|crew|vehicle|supplies -> to for ~0.5 : hand over
    verb -> with in to ~0.6 : participate, take part, join in
  `,
};
