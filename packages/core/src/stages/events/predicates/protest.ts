import type { PredicateList } from "../predicate-sense.ts";

/** Demonstrations, strikes, riots and boycotts. */
export const protest: PredicateList = {
  type: "plover:PROTEST",
  meaning: "Demonstrate, strike, rally, riot, boycott or block in protest.",
  example: "Teachers *marched* through the capital against the cuts.",
  senses: `
    verb -> against at over for outside in about obj +ace:Conflict.Demonstrate @demo : protest
    verb obj=- -> against at over for outside in about +ace:Conflict.Demonstrate @demo : demonstrate
    verb subj=PERSON -> against in to on for ~0.8 +ace:Conflict.Demonstrate @demo : march, rally, picket, parade
    verb -> against in ~0.9 +ace:Conflict.Demonstrate @riot : riot, rampage
    verb subj=WORKERS -> against at over for ~0.9 +ace:Conflict.Demonstrate @strike : strike, walk out, down tools
    verb on=strike subj=PERSON|WORKERS|ACTOR -> against at over for in +ace:Conflict.Demonstrate @strike : go, be, remain
    verb any=strike -> against at over for in on with +ace:Conflict.Demonstrate @strike : go, begin, start, stage, launch, hold, organise, organize, continue, join, declare, announce, observe
    verb obj=PROTEST comp=- -> against at over for in on +ace:Conflict.Demonstrate @strike : call
    verb any=street -> against in over to +ace:Conflict.Demonstrate @demo : take, pour into, flood, hit
    verb off=job|work|set|floor subj=PERSON|WORKERS -> against over +ace:Conflict.Demonstrate @strike ~0.9 : walk
    verb obj=work -> at against over ~0.85 +ace:Conflict.Demonstrate @strike : stop, shun, halt, down, refuse
    verb obj=PROTEST|sit-in|vigil|demonstration -> against at in over for of outside +ace:Conflict.Demonstrate @demo : stage, hold, organise, organize, mount, lead, join, attend, launch, begin, start, continue, plan, announce
    verb obj=campaign against=* -> against at in over for of outside ~0.9 +ace:Conflict.Demonstrate @demo : stage, hold, organise, organize, mount, lead, join, launch, begin, start, continue, plan
    verb subj=PERSON obj=road|street|bridge|highway|traffic|entrance|transport|port|border|railway|route -> to in of from ~0.9 @obstruct : block, barricade, obstruct, occupy, blockade
    verb -> obj in ~0.9 @boycott : boycott
    verb obj=flag|effigy|tyre|tire|portrait -> in of outside ~0.85 @demo : burn, torch, set fire to, trample
    verb subj=PERSON obj=stone|bottle|petrol|rock|egg -> at in ~0.85 @riot : throw, hurl, lob, pelt
    verb subj=protester|demonstrator|opponent|supporter|student|fan|crowd -> with in ~0.8 @riot : clash, scuffle, fight
    verb -> against ~0.9 : rebel, revolt, mutiny, mobilise against, mobilize against
    verb obj=president|government|regime|ruler -> obj ~0.8 +plover:ASSAULT : overthrow, topple, oust, depose
    noun -> against at over in by about of +ace:Conflict.Demonstrate @demo : protest, demonstration, rally, sit-in, vigil
    noun -> against over in by of +ace:Conflict.Demonstrate @riot : riot, rioting, unrest, uprising, revolt, mutiny
    noun -> against at over by +ace:Conflict.Demonstrate @strike ~0.9 : strike hunger, strike general, walkout, strike rail, strike teacher
    noun -> of against ~0.7 @boycott : boycott
    noun -> in to against ~0.6 +ace:Conflict.Demonstrate : march
  `,
};
