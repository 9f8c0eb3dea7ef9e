import type { PredicateList } from "../predicate-sense.ts";

/** Births, marriages, divorces, injuries and deaths. */
export const life: readonly PredicateList[] = [
  {
    type: "ace:Life.Be-Born",
    meaning: "A person is born.",
    example: "She was *born* in Lagos.",
    senses: `
      verb voice=passive none -> obj : bear
      adj none -> subj : born
      verb obj=child|son|daughter|baby|twin -> obj ~0.8 : bear, welcome
      verb any=birth -> to : give
      noun none -> of ~0.8 : birth
    `,
  },
  {
    type: "ace:Life.Marry",
    meaning: "Two people marry.",
    example: "The two *married* in secret.",
    senses: `
      verb none -> subj obj with : marry, wed, remarry, elope
      noun none -> of between with to : wedding, marriage, nuptials
    `,
  },
  {
    type: "ace:Life.Divorce",
    meaning: "A marriage ends.",
    example: "They *divorced* two years later.",
    senses: `
      verb none -> subj obj from : divorce
      verb subj=couple ~0.7 -> subj : separate, split
      noun none -> of between from ~0.8 : divorce
    `,
  },
  {
    type: "ace:Life.Injure",
    meaning: "A person is hurt.",
    example: "The blast *injured* nine people.",
    senses: `
      verb -> obj +plover:ASSAULT : injure, wound, maim, hurt, disfigure, cripple, scald, blind, paralyse, paralyze, hospitalise, hospitalize
      verb obj=PERSON -> obj +ace:Life.Die ~0.85 : crush, trample, sicken, poison, burn, shock, bite, maul
      verb obj=HARM none -> subj to : suffer, sustain, receive, treat
      verb obj=PERSON subj=car|truck|bus|train|vehicle|lorry|motorcycle|driver -> obj ~0.8 : hit, strike, run over, knock down
      noun none -> to of ~0.75 : injury, wound
      adj none -> subj ~0.75 : injured, wounded, hurt, unconscious
    `,
  },
  {
    type: "ace:Life.Die",
    meaning: "A person dies or is killed.",
    example: "Three climbers *died* in the storm.",
    senses: `
      verb -> obj in at +plover:ASSAULT : kill, murder, assassinate, slay, slaughter, massacre, behead, decapitate, strangle, exterminate, annihilate, poison, shoot dead, stab to death, beat to death, bludgeon to death, gas, wipe out, neutralise, neutralize, eliminate
      verb obj=PERSON|militant|commander|officer -> obj +plover:ASSAULT : shoot, gun down, shoot dead, cut down, mow down, hang, electrocute, suffocate, smother, stone, burn alive
      verb obj=life|lives|victim -> of ~0.9 : claim, take
      verb none -> subj : die, perish, drown, succumb, starve, expire, asphyxiate, pass away, bleed to death, starve to death, freeze to death
      verb obj=life none -> subj : lose
      verb obj=suicide subj -> subj : commit
      verb none -> subj ~0.8 : suffocate, choke
      adj none -> subj ~0.9 : dead, deceased, slain
      noun none -> of from in at ~0.9 : death, drowning
      noun -> of in by +plover:ASSAULT : killing, murder, assassination, slaying, massacre, slaughter, manslaughter, beheading, homicide, genocide, lynching
      noun subj -> of ~0.9 : suicide
      noun none -> of ~0.6 : demise, fatality
    `,
  },
];
