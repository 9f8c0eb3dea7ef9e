import type { PredicateList } from "../predicate-sense.ts";

/** Deployment, alert, exercises and build-up of forces. */
export const mobilize: PredicateList = {
  type: "plover:MOBILIZE",
  meaning: "Deploy, alert, raise or exercise forces without using them.",
  example: "The kingdom *deployed* troops along the border.",
  senses: `
    verb obj=TROOPS -> obj for against => to in into along at near on @troops : deploy, mobilise, mobilize, send, dispatch, mass, station, position, move, post, redeploy, rush, move up, amass, call up, beef up, reinforce, strengthen, increase, boost, despatch, raise, intensify, gather, build up, concentrate, assemble, put, place, activate, prepare, ready, scramble, order, train, fly, surge, bolster
    verb -> obj against for => to in into along at near on @troops ~0.85 : deploy, mobilise, mobilize, station
    verb any=state|mode|posture|alert|readiness|standby obj=military|army|force|unit|troop|navy|police -> obj ~0.8 @troops : put, place
    verb obj=state|mode|posture subj=unit|military|army|force -> subj ~0.7 @troops : enter
    verb against=* subj=TROOPS|military|army|force|commander -> against ~0.8 : prepare
    verb any=alert|readiness|standby|footing -> obj for => in along @troops : put, place, remain, stay, go, raise, keep, be, order, enter
    verb obj=reservist|reserve|conscript|recruit|militia -> for to @troops : call up, mobilise, mobilize, conscript, draft, enlist, recruit, train
    verb -> against for ~0.75 : rearm, militarise, militarize, remilitarise
    verb obj=missile|rocket|weapon -> near toward towards in ~0.75 +plover:THREATEN @weapons : test, test-fire
    verb obj=exercise|drill|maneuver|manoeuvre -> near in with against off ~0.7 +plover:COOPERATE : hold, stage, conduct, begin, start, launch
    verb obj=nuclear|bomb|weapon|device -> in ~0.6 @weapons : develop, build, acquire
    noun -> of to in along at @troops ~0.85 : deployment, mobilisation, mobilization, build-up, buildup, redeployment
    noun -> of in ~0.7 : conscription, exercise military, drill military
  `,
};
