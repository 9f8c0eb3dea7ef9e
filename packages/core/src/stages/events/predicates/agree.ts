import type { PredicateList } from "../predicate-sense.ts";

/** Consent and commitment between public actors. */
export const agree: PredicateList = {
  type: "plover:AGREE",
  meaning: "Agree to, sign, ratify, offer or promise something to an actor.",
  example: "The two ministers *agreed* to reopen the border.",
  senses: `
    # Saying yes
    verb mutual -> comp to on with upon that : agree
    verb mutual -> with on to ~0.9 : concur, compromise, settle with
    verb obj=DEAL -> obj with to : ratify, approve, adopt, endorse, accept, join, back, sign, accede to
    verb -> obj with to : ratify
    verb -> to with : accede, assent, acquiesce
    verb -> comp to : consent
    verb -> obj with ~0.8 : sign
    verb any=terms|understanding|consensus -> with on over : come, arrive, reach
    verb comp=ratify|approve|accept|adopt|join|endorse|recognise|recognize|lift|give|send|allow|support|back|pass|extend|authorise|authorize -> comp : vote
    # Giving one's word
    verb -> comp to obj ~0.9 : promise, pledge
    verb inf=* -> comp to ~0.9 : offer, volunteer, undertake
    verb obj=TROOPS|mediation|talk|help|support|concession -> to obj iobj ~0.9 : offer
    verb -> to with in ~0.8 : commit
    verb -> to obj for ~0.8 : guarantee, assure
    adj comp=* subj -> comp to with in : willing, ready, prepared
    verb -> to ~0.7 : reconcile
    noun -> to of on by with ~0.7 : promise, pledge, commitment, assurance, consent, vow
    noun -> with on of between to over ~0.5 +plover:SUPPORT : agreement, accord, treaty, pact, memorandum
    noun -> of by ~0.8 : ratification, signing
    noun -> to of ~0.6 : willingness, readiness
  `,
};
