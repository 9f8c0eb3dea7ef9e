import type { PredicateList } from "../predicate-sense.ts";

/** People, goods and vehicles that go from place to place, into orbit too. */
export const movement: readonly PredicateList[] = [
  {
    type: "ace:Movement.Transport",
    meaning: "A person, a vehicle or a thing moves or is moved from one place to another.",
    example: "The delegation *arrived* in Geneva.",
    senses: `
      verb -> to from in into at for obj ~0.9 : arrive, travel, return, flee, emigrate, immigrate, migrate, relocate, fly, sail, cruise, disembark, embark, voyage, journey, depart, evacuate, escape, commute, trek, hike, land, set off, set out, head for, flock to, fly back, fly out, come home, go home
      verb subj=PERSON|team|delegation|ship|plane|convoy|train|boat -> to from in into at ~0.75 : come, go, walk, drive, ride, run to, swim, cross, move, head, climb, march, step, enter, leave, reach, stop at, cross into, cross over, go back, come back, travel back, walk into, set foot
      verb obj=country|city|state|town|island|ship|border|building|area|home|village|premises subj=PERSON -> obj ~0.8 : leave, enter, reach, cross, flee, exit, vacate
      verb -> obj to from into ~0.85 : transport, transfer, evacuate, relocate, airlift, ferry, smuggle, traffic, ship, deport, repatriate, haul, tow, mail, deliver, carry to, convey, rush, shuttle, import, shepherd, escort, whisk
      verb obj=PERSON -> obj to into at from ~0.8 : bring, take, send, move, drive, fly, carry, pick up, drop off, deposit, put on, bus, rush to, haul, lead to, get to, hospitalise, return
      verb to=hospital|school|country|prison|city|home|police|station|custody|house|camp|court -> obj to ~0.75 : bring, take, move, rush, return, bring back
      verb obj=JOURNEY -> to from ~0.85 : make, take, begin, undertake, embark on, complete, end, go on
      verb subj=rocket|spacecraft|shuttle|probe|satellite|capsule|mission|astronaut|lander|rover -> to from into on : launch, lift off, blast off, dock, land, orbit, undock, splash down, re-enter, reenter, take off, touch down, reach, fly
      verb obj=rocket|spacecraft|satellite|probe|astronaut|capsule|mission|shuttle|lander|rover -> obj to into from : launch, send, fly, carry, propel, land, dock, boost
      verb subj=plane|aircraft|jet|flight|ship|boat|helicopter|ferry|vessel|train|balloon -> to from in at on : take off, land, depart, touch down, divert, set sail, leave, return, sail
      noun -> to from of in into by ~0.8 : arrival, departure, travel, flight, journey, trip, voyage, evacuation, exodus, migration, return, crossing, entry, liftoff, lift-off, relocation, transfer, re-entry, reentry, spaceflight, spacewalk, smuggling, trafficking, takeoff, trek
      noun -> to of from into ~0.6 : launch, landing, transport, transit, shipment, delivery, tour
    `,
  },
];
