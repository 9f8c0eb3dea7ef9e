import type { PredicateList } from "../predicate-sense.ts";

/** People, goods and vehicles that go from place to place, into orbit too. */
export const movement: readonly PredicateList[] = [
  {
    type: "ace:Movement.Transport",
    meaning: "A person, a vehicle or a thing moves or is moved from one place to another.",
    example: "The delegation *arrived* in Geneva.",
    senses: `
      verb => to into at in on for obj from ~0.9 : arrive, travel, return, flee, emigrate, immigrate, migrate, relocate, sail, cruise, disembark, embark, voyage, journey, depart, escape, commute, trek, hike, land, set off, set out, head for, flock to, fly back, fly out, come home, go home
      verb -> obj => to into from ~0.9 : fly, evacuate
      verb subj=PERSON|team|delegation|ship|plane|convoy|train|boat obj=- => to into in at from ~0.75 : come, go, walk, drive, ride, run to, swim, move, head to, head for, head into, step,
      verb subj=TROOPS|column obj=- => to into in from ~0.75 : march
      verb subj=PERSON|team|delegation|ship|plane|convoy|train|boat => to into in at on obj from ~0.75 : cross, climb, enter, leave, reach, stop at, cross into, cross over, go back, come back, travel back, walk into, set foot
      verb obj=PLACE subj=PERSON => obj ~0.8 : leave, enter, reach, cross, flee, exit, vacate
      verb -> obj => to into from ~0.85 : transport, transfer, evacuate, relocate, airlift, ferry, smuggle, traffic, ship, deport, repatriate, haul, tow, mail, deliver, carry to, convey, rush, shuttle, import, shepherd, escort, whisk
      verb obj=PERSON -> obj => to into at in from ~0.8 : bring, take, send, move, drive, fly, carry, pick up, drop off, deposit, put on, bus, rush to, haul, lead to, get to, hospitalise, return
      verb to=PLACE|custody|police -> obj => to ~0.75 : bring, take, move, rush, return, bring back
      verb obj=JOURNEY => to into from ~0.85 : make, take, begin, undertake, embark on, complete, end, go on
      verb subj=rocket|spacecraft|shuttle|probe|satellite|capsule|mission|astronaut|lander|rover => to into on from at : launch, lift off, blast off, dock, land, orbit, undock, splash down, re-enter, reenter, take off, touch down, reach, fly
      verb obj=rocket|spacecraft|satellite|probe|astronaut|capsule|mission|shuttle|lander|rover -> obj => to into from : launch, send, fly, carry, propel, land, dock, boost
      verb subj=plane|aircraft|jet|flight|ship|boat|helicopter|ferry|vessel|train|balloon => to in at on from : take off, land, depart, touch down, divert, set sail, leave, return, sail
      noun => to into in at from ~0.8 : arrival, departure, travel, flight, journey, trip, voyage, exodus, migration, return, crossing, entry, liftoff, lift-off, re-entry, reentry, spaceflight, spacewalk, takeoff, trek
      noun -> of by => to into from ~0.8 : evacuation, relocation, transfer, smuggling, trafficking
      noun of=rocket|satellite|missile|spacecraft|probe|mission|shuttle|capsule|lander|rover|telescope -> of => to into from at ~0.7 : launch
      noun -> of => to into from at ~0.6 : transport, transit, shipment, delivery
      noun => in at on to ~0.6 : landing, tour
    `,
  },
];
