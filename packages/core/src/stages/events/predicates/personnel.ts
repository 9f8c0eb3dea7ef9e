import type { PredicateList } from "../predicate-sense.ts";

/** Jobs and offices: taken, left, proposed, won by vote. */
export const personnel: readonly PredicateList[] = [
  {
    type: "ace:Personnel.Start-Position",
    meaning: "A person takes up a job or an office.",
    example: "The board *appointed* her chief executive.",
    senses: `
      verb -> obj as to for : hire, appoint, reappoint, recruit, install, swear in, anoint, crown, instal, enlist, promote, rehire, inaugurate
      verb as=OFFICE|chief|head|director|president|minister|chairman|leader|coach|manager -> obj as : name, pick, choose, select, designate, tap, bring in, sign, confirm, take over, serve, return
      verb comp=director|chief|head|minister|president|coach|manager|chairman|captain|ambassador|executive|secretary|governor|leader|judge|commander -> obj as to : name, appoint, make, designate, become
      verb obj=OFFICE none -> subj : take, take up, assume, take over, land, accept, get, win, start, begin, fill
      verb obj=PERSON|player|striker|midfielder|defender|winger|goalkeeper|forward|coach -> obj from ~0.8 : sign, recruit, hire
      verb none -> subj obj ~0.75 : join, enrol, enroll, enlist
      verb any=office|oath|power none -> subj : take, come to, sworn into, swear
      noun none -> of as by to ~0.8 : appointment, hiring, inauguration, recruitment, promotion, swearing-in, coronation, reappointment, internship
    `,
  },
  {
    type: "ace:Personnel.End-Position",
    meaning: "A person leaves or loses a job or an office.",
    example: "The minister *resigned* over the report.",
    senses: `
      verb subj -> as from subj : resign, retire, abdicate, step down, stand down, step aside, bow out, quit as, leave as
      verb obj=OFFICE|job|company|firm|church|order|team|club|organisation|organization|employment|group|agency|service|force|coalition|army|movement subj=PERSON => obj ~0.9 : quit, leave, resign, vacate, relinquish, retire from, step down from, leave behind
      verb obj=PERSON|minister|coach|manager|staff|worker|hundred|thousand -> obj from as +plover:SANCTION : fire, sack, dismiss, oust, remove, axe, lay off, let go, make redundant, furlough, discharge, depose, unseat, impeach, demote, replace, drop, ditch
      verb -> obj from as +plover:SANCTION ~0.9 : sack, lay off, oust, depose, dethrone, unseat
      verb obj=job|seat|post|office|presidency none -> subj ~0.9 : lose
      verb obj=job|post|position|staff|workforce -> at in ~0.7 : cut, axe, shed, slash
      noun subj -> of by from as : resignation, retirement, abdication
      noun -> of by from +plover:SANCTION ~0.85 : dismissal, sacking, firing, ouster, layoff, lay-off, redundancy, removal
      verb -> obj ~0.4 : route out
    `,
  },
  {
    type: "ace:Personnel.Nominate",
    meaning: "A person is proposed for an office.",
    example: "The party *nominated* the mayor for president.",
    senses: `
      verb -> obj for as : nominate, renominate, put forward, shortlist
      noun none -> of for as ~0.85 : nomination, candidacy
    `,
  },
  {
    type: "ace:Personnel.Elect",
    meaning: "A person or a party wins an office by vote.",
    example: "Voters *elected* a new parliament.",
    senses: `
      verb -> obj : elect, re-elect, reelect
      verb any=election|vote|poll|ballot|presidency|seat|referendum|primary|majority|runoff|landslide|race|constituency none -> subj : win, sweep, secure, clinch, carry, take, gain, retain, hold
      verb obj=victory|win -> in ~0.8 : claim, declare, secure, score, win
      verb obj=candidate|incumbent|rival|president|opponent|minister none -> subj ~0.8 : defeat, beat
      noun none -> of as to ~0.8 : election, re-election, reelection, by-election
    `,
  },
];
