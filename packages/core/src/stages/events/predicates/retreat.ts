import type { PredicateList } from "../predicate-sense.ts";

/** Withdrawal, truce, release and return. */
export const retreat: PredicateList = {
  type: "plover:RETREAT",
  meaning: "Withdraw forces, cease fire, disarm, surrender, or return what was taken.",
  example: "The rebels *withdrew* from the town.",
  senses: `
    verb obj=TROOPS|force|troop -> from obj in @withdraw : withdraw, pull out, pull back, recall, evacuate, remove, bring home, reduce, draw down, pull, repatriate, demobilise, demobilize
    verb subj=TROOPONLY|rebel|fighter|army -> from obj in @withdraw : withdraw, retreat, pull out, pull back, leave, evacuate, depart, fall back, disengage, quit, flee
    verb -> from in @withdraw ~0.75 : withdraw, retreat, pull out, pull back, disengage
    verb any=weapon|arm|gun -> in to @disarm : lay down, surrender, hand over, give up, put down, turn in
    verb obj=ceasefire|cease-fire|truce|armistice|hostility|cessation mutual -> in with between @ceasefire : declare, announce, call, observe, sign, agree, agree to, reach, accept, begin, extend, renew, implement, broker, respect
    verb obj=fighting|hostility|attack|war|bombing|offensive|shelling|airstrike|strike|campaign|operation|violence|raid|fire|struggle -> against on in with @ceasefire : halt, end, stop, suspend, cease, pause, call off, break off, renounce
    verb -> obj in @disarm : disarm, demobilise, demobilize, demilitarise, demilitarize, dismantle
    verb subj=TROOPS|rebel|fighter|gunman|militant|suspect -> to @disarm : surrender, capitulate, give up
    verb obj=GOODS|artefact|artifact|sculpture|land|territory|statue|remains|body|painting|helicopter|plane|base|village|control|antiquity -> to iobj @return : return, hand back, give back, restore, repatriate
    verb obj=mandate|power|control|authority -> to ~0.85 @return : return, hand over, cede, transfer
    verb -> to obj @return ~0.6 : repatriate
    noun -> from of in by @withdraw : withdrawal, pullout, pull-out, pullback, drawdown
    noun -> from of ~0.7 @withdraw : retreat
    noun mutual -> in with between of by @ceasefire : ceasefire, cease-fire, truce, armistice
    noun -> of in ~0.7 : cessation, disarmament, demobilisation, demobilization, surrender
  `,
};
