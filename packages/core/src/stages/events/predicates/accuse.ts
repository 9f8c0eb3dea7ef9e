import type { PredicateList } from "../predicate-sense.ts";

/** Blame, criticism, complaint, investigation and suit between public actors. */
export const accuse: PredicateList = {
  type: "plover:ACCUSE",
  meaning: "Blame, criticise, condemn, complain about, investigate or sue an actor.",
  example: "The opposition *accused* the minister of hiding the report.",
  senses: `
    # Saying that somebody did wrong
    verb -> obj @disapprove : accuse, blame, criticise, criticize, condemn, denounce, decry, deplore, deride,
      castigate, chastise, chide, rebuke, reprimand, reproach, reprove, admonish, berate, lambast,
      lambaste, pillory, vilify, malign, disparage, belittle, ridicule, mock, insult, censure, fault,
      upbraid, excoriate, scold, slam, blast, assail, rap, savage, scorn, flay, revile, vilify, defame,
      slander, libel, smear, discredit, demonise, demonize, denigrate, impugn, implicate, incriminate,
      indict, impeach, finger, scapegoat, stigmatise, stigmatize, skewer, trash, knock,
      roast, bash, bemoan, lament, rue, dispute, refute, rebut, contradict, frame,
      allege, single out, call out, dress down, tell off, hit out at, lash out at, lash out,
      hit out, speak out against, speak out, rail against, inveigh against, fulminate against, rail at,
      take aim at, vent at, round on, shame, question, doubt, chastise, misrepresent
    verb obj=PERSON -> obj @disapprove : attack verbally
    verb obj=disappointment|outrage|anger|fury|dismay|displeasure|concern|alarm|regret|dissatisfaction|disapproval|frustration|opposition|indignation|disgust|horror|condemnation|rejection|criticism|contempt|disagreement -> at about over with of against : express, voice, register, vent, convey, air
    verb subj=PERSON -> about of against over to @disapprove ~0.8 : complain, grumble, moan, gripe, protest, bristle
    verb -> obj about ~0.75 @disapprove : resent, regret, oppose
    verb obj=report|claim|view|statement|decision|version|finding|policy|plan|proposal|bill|law|budget|record|idea|ruling|verdict|press|media|company|firm|industry|bank|speech|remark|comment|move|reform -> obj ~0.8 @disapprove : challenge, contest, attack
    verb subj=critic|senator|lawmaker|opposition|democrat|republican|candidate|minister|mp|campaigner|activist|columnist|union|lawyer|economist|bishop obj=PERSON|ACTOR -> obj ~0.9 @disapprove : attack
    verb subj=article|magazine|newspaper|report|critic|editorial -> obj ~0.8 @disapprove : attack
    verb -> against : testify, inform
    verb -> on ~0.8 : inform, snitch
    verb any=protest|complaint|objection|allegation|accusation -> with against to about over @disapprove : lodge, file, make, register, submit, issue, level, raise, hurl, trade, bring, deliver
    verb obj=ambassador|envoy|diplomat|charge|official|consul -> obj @disapprove +plover:REQUEST : summon
    verb any=blame -> on for ~0.9 : lay, put, pin, place, shift, cast, assign, apportion
    verb -> for obj ~0.8 : hold responsible, hold accountable
    adj -> of about ~0.8 : critical, scathing, contemptuous
    noun -> of against on at over about from to for @disapprove : accusation, allegation, criticism, condemnation,
      denunciation, rebuke, reprimand, censure, reproach, tirade, diatribe, backlash, blame, slur,
      insult, outcry, indictment, impeachment, vilification, recrimination, smear
    noun -> of against on at over about to with ~0.7 @disapprove : complaint, dismay, disapproval, objection, grievance
    verb any=NEGATIVE obj=* -> obj @disapprove ~0.9 : call, dub, brand, label, deem
    verb comp=NEGATIVE -> obj @disapprove ~0.95 : call, dub, brand, label, declare, describe, consider, deem
    verb as=NEGATIVE -> obj @disapprove ~0.95 : describe, characterise, characterize, portray, denounce, depict, brand, dismiss, paint
    verb comp=* obj=- -> comp ~0.85 @disapprove : charge, allege
    verb obj=propaganda -> into against at to ~0.8 +plover:COERCE : broadcast, spread, air, beam
    noun -> on against @disapprove : attack scathing, attack verbal, attack extraordinary, attack personal, attack stinging, attack fierce, attack blistering, attack bitter, attack rhetorical, broadside
    noun ~0.6 -> with @disapprove : confrontation
    verb any=attack -> on @disapprove ~0.6 : launch scathing, launch verbal
    verb comp=investigation|inquiry|probe|audit -> into ~0.7 @investigate : want
    verb for=INQUIRY -> into of obj over @investigate ~0.95 : call for, push for, press for, appeal for
    # Looking into wrong
    verb -> obj into @investigate : investigate, probe, scrutinise, scrutinize, audit, interrogate, grill,
      cross-examine, inquire into, enquire into, look into
    verb obj=PERSON -> obj @investigate ~0.8 +plover:COERCE : question, quiz
    verb obj=INQUIRY -> into of against over on at @investigate : launch, open, begin, start, order, conduct,
      announce, initiate, lead, head, reopen, join, mount, run, hold, step up, widen, expand, carry out,
      call for, demand, pursue, continue, complete, undertake
    verb obj=inspector|investigator|auditor|monitor|expert|detective -> to into @investigate ~0.8 : send, dispatch, deploy
    verb obj=scene|site|evidence|claim|facility|wreckage -> obj @investigate ~0.6 : inspect, examine, search
    noun -> of into on against over @investigate : investigation, probe, inquiry, enquiry
    noun -> of into on @investigate ~0.7 : audit, scrutiny, interrogation, inspection
    # Taking to court
    verb -> obj against : prosecute, sue, subpoena, arraign, litigate against
    verb any=LAWSUIT|proceeding|proceedings|complaint|accusation|action -> against of : file, bring, lodge, launch, press, take, initiate, begin, start, prepare
    # Hostile words for what somebody is
  `,
};
