import type { PredicateList } from "../predicate-sense.ts";

/** Arrest, seizure, bans, curfews, eviction, censorship, cyber-attack. */
export const coerce: PredicateList = {
  type: "plover:COERCE",
  meaning: "Restrict, ban, seize, raid, evict, censor, force, or attack by computer.",
  example: "The police *raided* the offices of the newspaper.",
  senses: `
    verb -> obj @restrict : repress, suppress, subjugate, oppress, persecute, harass, bully, evict, displace, dispossess, quell, quash, stifle, muzzle, gag, subdue, crush, cordon off, seal off, blockade, besiege, encircle, terrorise, terrorize, crack down on, clamp down on, coerce, compel, evict, uproot, disperse, confine, quarantine
    verb comp=leave|go|resign|work|flee|close|stop|abandon|quit|pay|wait|accept|sign -> obj comp : force, make, order, compel
    verb comp=suspend|shut|halt|cease|vacate|evacuate|disband|dissolve|demolish|surrender -> obj comp : force, order, compel
    verb obj=PERSON -> obj out ~0.85 : force, force out, haul, round up, hold, drag
    verb -> obj from comp @ban : ban, outlaw, prohibit, proscribe, forbid, bar, criminalise, criminalize
    verb obj=media|newspaper|website|internet|broadcast|channel|station|book|film|video|content|press|site|account|page|programme|program|broadcaster|app -> obj of @censor : censor, shut down, block, close, take down, ban, close down, shutter, remove, suspend, jam, delete, silence, restrict, take off
    verb -> obj @censor : censor
    verb obj=GOODS -> from of in @seize : seize, confiscate, impound, take, requisition, freeze, expropriate, nationalise, nationalize, intercept
    verb -> obj from @seize : seize, confiscate, impound, expropriate, nationalise, nationalize, commandeer, requisition, loot, plunder, pillage, intercept, hijack, annex
    verb -> obj @raid : raid, ransack
    verb obj=house|home|office|property|premises|apartment|headquarters -> obj of ~0.85 @raid : search
    verb obj=BUILDING -> of in obj @destroy ~0.9 +plover:ASSAULT : demolish, bulldoze, raze, destroy, vandalise, vandalize, deface, burn down, set fire to, torch, ransack, wreck, trash, burn
    verb obj=fire -> to ~0.9 @destroy : set
    verb obj=RESTRICTION|curfew|siege|emergency -> on in against over for to : impose, declare, extend, enforce, order, introduce, reimpose, announce, institute, set up, tighten, renew, proclaim, place, clamp, adopt, instate, enact
    verb obj=law -> on in : impose
    verb obj=movement|travel|freedom|access|export|import|right|use|activity|trade|assembly|sale -> of in for to on @restrict ~0.85 : restrict, limit, curb, curtail, ban, prohibit, bar, block
    verb obj=protest|demonstration|rally|march|strike|crowd|gathering|assembly -> by of in @restrict : ban, prevent, break up, block, disperse, suppress, crush, put down, bar, halt, stop
    verb obj=migrant|boat|refugee|ship|vessel -> from obj +plover:REJECT : turn away, turn back, push back, intercept, send back, tow, block, return
    verb -> obj +plover:REJECT +ace:Movement.Transport ~0.8 : turn away, turn back
    verb -> obj to from @deport : deport, exile, banish
    verb -> obj @cyber +plover:ASSAULT : hack, cyberattack, hack into, deface
    verb obj=network|system|computer|website|server|database|email|account|site|page -> of by @cyber +plover:ASSAULT +ace:Conflict.Attack : attack, hack, breach, hit, target, infiltrate, penetrate, compromise, bombard, disrupt, crash, flood
    verb subj=hacker -> obj on @cyber +plover:ASSAULT +ace:Conflict.Attack : attack, target, hit, breach, steal
    verb obj=cyberattack|cyber-attack|cyberwarfare -> on against @cyber +plover:ASSAULT : launch, wage, carry out, conduct
    verb obj=phone|communication|conversation|call -> of into ~0.85 : tap, wiretap, bug, wire, intercept, eavesdrop on, monitor
    verb -> on obj ~0.8 : spy, spy on, eavesdrop, wiretap, bug
    verb -> obj +ace:Justice.Arrest-Jail : imprison, intern, incarcerate, confine, enslave, kidnap, abduct
    verb obj=country|state|parliament|assembly|constitution|party|government|congress -> obj ~0.8 : dissolve, suspend, disband
    verb obj=property|land|territory|region|peninsula|province -> obj of +plover:ASSAULT : annex, occupy, expropriate
    noun -> of against on by in +plover:ASSAULT @seize : annexation, occupation, takeover
    noun -> of on in against by from : crackdown, repression, clampdown, persecution, oppression, confiscation, seizure, eviction, suppression, censorship, harassment
    noun -> of on in @raid ~0.85 : raid police, raid, search police
    noun of=BUILDING|apartment|premises|vehicle -> of in @raid ~0.8 : search
    noun -> on of in against @ban ~0.85 : ban, prohibition, blockade, siege
    noun -> in on of ~0.8 @curfew : curfew, lockdown
    noun -> of from by @deport : deportation, banishment
    noun -> on of against @cyber +plover:ASSAULT +ace:Conflict.Attack : cyberattack, cyber-attack, attack denial-of-service, hacking, hack, attack cyber, attack ddos
    noun -> of by +ace:Justice.Arrest-Jail : kidnapping, abduction
    noun -> in on : law martial
  `,
};
