import type { PredicateList } from "../predicate-sense.ts";

/** Police, courts and prisons. */
export const justice: readonly PredicateList[] = [
  {
    type: "ace:Justice.Arrest-Jail",
    meaning: "A person is arrested, detained or jailed.",
    example: "Police *arrested* two men.",
    senses: `
      verb -> obj in for +plover:COERCE @arrest : arrest, detain, jail, imprison, apprehend, handcuff, incarcerate, nab, rearrest, remand, capture, round up, take into custody, put behind bars, lock up, place under arrest, intern, bust, recapture, shackle
      verb obj=PERSON subj=police|officer|authority|agent|soldier|guard -> obj +plover:COERCE @arrest ~0.9 : pick up, grab, seize
      verb into=custody|detention|prison|jail -> obj +plover:COERCE @arrest : take, put, throw, bring, remand, place, hold
      verb in=custody|detention|prison|jail|cell -> obj +plover:COERCE @arrest : hold, keep, put, place, remain, sit
      verb under=arrest -> obj +plover:COERCE @arrest : put, place, keep, hold
      verb obj=suspect|hostage|prisoner|captive -> obj ~0.85 +plover:COERCE @arrest : hold, seize, catch, take
      verb obj=PRISONER subj=police|officer|policeman|agent|authority|soldier|troop|force|guard|militant|rebel|gunman -> obj ~0.85 +plover:COERCE @arrest : hold, seize, catch
      verb obj=PERSON on=suspicion|charge|count -> obj +plover:COERCE @arrest ~0.9 : hold, seize, take, keep
      verb any=warrant|arrest -> for against of +plover:COERCE @arrest ~0.9 : issue, order, make, implement, execute, seek
      verb obj=himself|herself|themselves|myself -> obj to +plover:CONCEDE : turn in, hand in
      noun -> of by in for +plover:COERCE @arrest : arrest, detention, imprisonment, incarceration, capture, jailing, internment, roundup
    `,
  },
  {
    type: "ace:Justice.Release-Parole",
    meaning: "A person is set free.",
    example: "The authorities *released* ten prisoners.",
    senses: `
      verb obj=PRISONER|PERSON|hostage -> obj from in +plover:CONCEDE +plover:RETREAT @release : release, free, let go, hand over, set free, liberate, let out
      verb -> obj from in +plover:CONCEDE @release ~0.9 : free, set free, let free, parole, liberate
      verb from=prison|jail|custody|detention|captivity|arrest -> obj from +plover:CONCEDE @release : release, free, discharge, walk, let
      verb on=bail|parole -> obj +plover:CONCEDE @release : release, free
      noun -> of from by +plover:CONCEDE ~0.85 @release : release, parole
    `,
  },
  {
    type: "ace:Justice.Trial-Hearing",
    meaning: "A court tries a case, hears it, or rules on it.",
    example: "The court *ruled* against the company.",
    senses: `
      verb subj=court|judge|tribunal|panel|jury|justice|chamber -> against for in on of ~0.95 +plover:ACCUSE : rule, hear, try, decide, deliberate, order, find, uphold, overturn, reject, dismiss, strike down
      verb subj=court|judge|tribunal|panel|jury|justice|chamber obj=law|ruling|conviction|verdict|appeal|case|challenge|claim|lawsuit|motion|petition|act -> obj ~0.95 +plover:ACCUSE : hear, try, decide, uphold
      verb subj=court|judge|tribunal|panel|jury|justice|chamber obj=law|ruling|conviction|verdict|appeal|case|challenge|claim|lawsuit|motion|petition|act|request|bid -> of by obj ~0.95 +plover:REJECT : overturn, reject, dismiss, strike down, throw out, quash, deny
      verb obj=PERSON -> obj for before ~0.6 : try before, retry, court-martial
      verb obj=trial none -> subj : face, stand, await
      verb on=trial -> obj : put, go, be
      noun none -> of for against in ~0.8 : trial, hearing, retrial, court-martial, prosecution, ruling, judgement, judgment
      noun of by -> against ~0.7 +ace:Justice.Sentence +plover:SUPPORT : sentence of, sentence by
    `,
  },
  {
    type: "ace:Justice.Charge-Indict",
    meaning: "A person is formally charged.",
    example: "Prosecutors *charged* the banker with fraud.",
    senses: `
      verb -> obj with for +plover:ACCUSE : charge, indict, arraign
      verb any=charge|indictment -> against of +plover:ACCUSE : file, bring, press, lay, issue, face, prefer, level, unseal
      noun none -> against of ~0.75 +plover:ACCUSE : indictment, arraignment
      noun none -> against ~0.7 +plover:ACCUSE : charge
    `,
  },
  {
    type: "ace:Justice.Sue",
    meaning: "Somebody takes somebody to a civil court.",
    example: "The city *sued* the contractor.",
    senses: `
      verb -> obj for over +plover:ACCUSE : sue, countersue
      verb any=lawsuit|suit -> against over +plover:ACCUSE : file, bring, launch, face, settle
      noun -> against by over of +plover:ACCUSE : lawsuit, litigation
      noun -> against by ~0.7 +plover:ACCUSE : suit
    `,
  },
  {
    type: "ace:Justice.Convict",
    meaning: "A person is found guilty.",
    example: "A jury *convicted* the driver.",
    senses: `
      verb -> obj of for +plover:ACCUSE +plover:SANCTION : convict
      verb comp=guilty -> obj of +plover:ACCUSE : find
      verb obj=guilty -> obj of : find, plead
      verb none -> subj to : plead guilty
      noun none -> of for +plover:ACCUSE ~0.85 : conviction
      adj none -> subj of ~0.6 : guilty
    `,
  },
  {
    type: "ace:Justice.Sentence",
    meaning: "A court says how somebody is punished.",
    example: "He was *sentenced* to six years.",
    senses: `
      verb -> obj to for +plover:SANCTION : sentence, condemn to
      verb any=sentence -> to on iobj : give, hand down, impose, pass, receive, get, uphold
      verb for=year|month|life -> obj ~0.9 +plover:COERCE : jail, imprison
      noun none -> of for to ~0.8 : sentencing, sentence prison, sentence jail, sentence death, sentence life
    `,
  },
  {
    type: "ace:Justice.Fine",
    meaning: "Somebody must pay money as a punishment.",
    example: "The regulator *fined* the bank.",
    senses: `
      verb iobj=* -> iobj +plover:SANCTION : fine
      verb -> obj for iobj +plover:SANCTION : fine
      verb obj=fine|penalty -> on against to ~0.9 +plover:SANCTION : impose, levy, slap, issue, pay
      noun none -> on of against for ~0.7 +plover:SANCTION : fine
    `,
  },
  {
    type: "ace:Justice.Execute",
    meaning: "A state puts a person to death.",
    example: "The state *executed* the prisoner.",
    senses: `
      verb obj=PERSON|murderer|killer|convict -> obj for +plover:ASSAULT @execute : execute, hang, guillotine, put to death
      verb -> obj for +plover:ASSAULT @execute ~0.7 : put to death
      noun none -> of by +plover:ASSAULT @execute ~0.85 : execution
    `,
  },
  {
    type: "ace:Justice.Extradite",
    meaning: "A person is handed to another state for trial.",
    example: "Spain *extradited* the suspect to Peru.",
    senses: `
      verb -> obj to from +plover:COOPERATE : extradite
      noun none -> of to from +plover:COOPERATE : extradition
    `,
  },
  {
    type: "ace:Justice.Acquit",
    meaning: "A person is found not guilty.",
    example: "The court *acquitted* both officers.",
    senses: `
      verb -> obj of +plover:CONCEDE : acquit, exonerate, absolve, clear of
      noun none -> of +plover:CONCEDE : acquittal, exoneration
    `,
  },
  {
    type: "ace:Justice.Appeal",
    meaning: "A ruling is taken to a higher court.",
    example: "The company *appealed* the verdict.",
    senses: `
      verb obj=ruling|verdict|sentence|conviction|decision|judgment|judgement|fine|ban|case -> obj to : appeal
      verb against=ruling|verdict|sentence|conviction|decision|judgment|judgement -> against to : appeal
      noun -> against of ~0.85 : appeal against
    `,
  },
  {
    type: "ace:Justice.Pardon",
    meaning: "A head of state or a body lifts a sentence.",
    example: "The president *pardoned* the journalist.",
    senses: `
      verb -> obj for +plover:CONCEDE : pardon, amnesty
      verb obj=sentence -> of ~0.9 +plover:CONCEDE : commute
      noun -> of for to +plover:CONCEDE : pardon, clemency
    `,
  },
];
