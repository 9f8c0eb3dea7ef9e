import type { PredicateList } from "../predicate-sense.ts";

/** Attack, killing, bombing, torture. */
export const assault: PredicateList = {
  type: "plover:ASSAULT",
  meaning: "Use of force: attack, bomb, shell, kill, torture.",
  example: "Insurgents *attacked* a convoy near the border.",
  senses: `
    verb -> obj on in at against +ace:Conflict.Attack : attack, bomb, bombard, shell, strafe, ambush, assault, invade, besiege, pummel, pound, blitz, torpedo, firebomb, dynamite, storm, overrun, retake, recapture, conquer, torch, pelt, batter, blow up, open fire on, shoot down, gun down, shoot dead, mow down, cut down, lay siege to, beat up, rough up, set upon, lay waste to
    verb -> at on upon +ace:Conflict.Attack : fire on, fire at, fire upon, shoot at
    verb obj=LAND -> of from obj in +ace:Conflict.Attack : capture, seize, take, occupy, overrun, retake, recapture, storm, conquer, liberate, enter, take over, take control of, advance on, push into, annex
    verb obj=control -> of in ~0.9 : seize, take, gain, wrest, regain
    verb obj=WEAPON ~1.05 -> at on into against towards toward over near in +ace:Conflict.Attack : fire, launch, throw, drop, hurl, lob, shoot, rain, detonate, set off, explode, unleash, use, aim, open
    verb subj=WEAPON|TROOPS|plane|missile|bomber|attack|raid|strike|attacker|militant|bomb -> obj in near on +ace:Conflict.Attack : hit, strike, target, slam into, pound, crash into, destroy, blast, flatten, rock
    verb subj=bomb|device|mine|landmine|grenade|missile|shell|rocket|drone|bomber|explosive none -> in near at on ~0.95 @explosives +ace:Conflict.Attack : explode, detonate, go off, blow up
    noun -> in at on near outside ~0.8 @explosives +ace:Conflict.Attack : explosion bomb, blast bomb, explosion suicide, blast suicide, explosion mine, blast mine, explosion grenade
    verb subj=WEAPON|missile|bomb|shell|rocket|mortar -> obj in near on +ace:Conflict.Attack : land in, land, fall
    verb into=* subj=TROOPS|police|militant|gunman|rebel|attacker|mob|protester -> into in ~0.8 : break into
    verb obj=BUILDING|position|target|militant|rebel -> obj in of ~0.9 +ace:Conflict.Attack : hit, strike, target, destroy, storm, pound
    verb subj=TROOPS|rebel|militant|fighter|gunman|police|tribesman|army mutual -> with against in obj ~0.85 +ace:Conflict.Attack : fight, battle, clash, skirmish, engage, exchange fire with, wage
    verb -> against on in obj ~0.75 +ace:Conflict.Attack : retaliate, strike back, hit back, counterattack, clash
    verb obj=PERSON|ACTOR|TROOPS -> obj in ~0.8 +ace:Conflict.Attack : fight, battle, combat
    verb against=* -> against in ~0.8 +ace:Conflict.Attack : fight, battle
    verb obj=- -> with in ~0.7 +ace:Conflict.Attack : fight, battle
    verb obj=truce|ceasefire|cease-fire|armistice -> in of with by ~0.95 : violate, breach, break
    verb subj=TROOPS|navy|army|militant|rebel|fighter|pirate obj=LAND|BUILDING|ship|vessel|boat|tanker|plane|aircraft -> obj in ~0.9 +plover:COERCE : seize, hijack
    verb obj=war|campaign|insurgency|jihad|battle|offensive -> against on with in +ace:Conflict.Attack : wage, launch, fight, mount
    verb obj=PERSON -> obj @beat ~0.95 +ace:Life.Injure : beat, torture, assault, lynch, stab, whip, flog, brutalise, brutalize, mutilate, maim, club, punch, kick, manhandle, slap, bludgeon, tear-gas, gas, teargas, mistreat, molest, stone, burn
    verb -> obj @sexual : rape
    verb -> obj @torture : torture, waterboard
    verb any=attack|assault|strike|raid|airstrike|ambush|bombing|offensive -> on against in at obj +ace:Conflict.Attack ~0.95 : come under, step up, perpetrate
    verb -> obj in ~0.9 @explosives +ace:Conflict.Attack : detonate, bomb, blow up
    noun -> on against in of at by +ace:Conflict.Attack : attack, assault, airstrike, air-strike, bombing, bombardment, shelling, invasion, offensive, ambush, incursion, onslaught, airstrikes, counterattack, counter-offensive, counteroffensive, blitz, crossfire, attack suicide, attack terror, raid air, strike air, strike missile, strike drone, gunfire, provocation, aggression
    noun -> on against in of by ~0.8 +ace:Conflict.Attack : strike drone, strike military, strike air, shooting, clash, fighting, battle, war, conflict, violence, fire exchange, hostility, combat, firefight, gunfight, gunbattle, insurgency, atrocity, skirmish, insurrection, coup, retaliation, operation military
    noun -> of by ~0.9 @torture : torture, beating
    noun -> of by ~0.9 @sexual : rape
    noun -> on against ~0.8 +ace:Conflict.Attack : operation surprise, operation ground, operation military, counteraction
    noun -> with between of over ~0.7 +ace:Conflict.Attack : fire, shoot-out, shootout
  `,
};
