import type { PredicateList } from "../predicate-sense.ts";

/** Talks, visits, calls and mediation between public actors. */
export const consult: PredicateList = {
  type: "plover:CONSULT",
  meaning: "Meet, visit, talk, phone or mediate.",
  example: "The envoy *visited* the capital on Monday.",
  senses: `
    # Talking
    verb mutual -> with obj to about +ace:Contact.Meet : confer, consult, negotiate, parley
    verb mutual -> with about over ~0.6 +ace:Contact.Meet : chat, converse, huddle
    verb mutual -> with obj ~0.8 : discuss, debate
    verb mutual with -> with ~0.6 +ace:Contact.Phone-Write : speak with, talk with
    verb -> obj to ~0.85 : address
    verb -> obj ~0.8 : brief, debrief, sound out
    verb -> between with in : mediate, arbitrate, intercede, broker
    verb obj=TALKS mutual -> with between obj of : hold, host, convene, chair, attend, join, resume, conclude, begin, start, open,
      organise, organize, arrange, restart, conduct, continue
    verb obj=lunch|dinner|breakfast|tea|meal mutual -> with ~0.9 : have, share, eat
    verb obj=contact -> with to : make, establish, maintain
    noun mutual -> with to between of on about +ace:Contact.Meet : talk, meeting, negotiation, summit, consultation, parley
    noun mutual -> with to between of ~0.7 +ace:Contact.Meet : conference, dialogue, discussion, gathering, deliberation, interplay
    noun -> between of with in ~0.8 @third-party : mediation, arbitration
    noun -> to of by @visit +ace:Movement.Transport : visit, tour
    noun -> to with ~0.6 : outreach, overture
    # Going to see
    verb -> obj with to @visit +ace:Contact.Meet : visit
    verb -> obj in ~0.7 @visit : tour
    verb subj=PERSON obj=PERSON -> obj @visit ~0.85 : welcome, receive, host, greet, entertain
    verb obj=TALKS|PERSON|summit|delegation|forum -> obj of ~0.85 @visit : host
    verb any=visit|tour -> to of in @visit : make, pay
    # Credentials, the shake of a hand
    verb obj=credentials|hand|handshake|pleasantry -> to with ~0.8 : present, shake, exchange
  `,
};
