import type { PredicateList } from "../predicate-sense.ts";

/** Meanings that look like events and are none; they outbid the other meanings of their words. */
export const notEvents: PredicateList = {
  type: "none",
  meaning: "Idioms and senses that name no event.",
  example: "The talks *came* to nothing.",
  senses: `
    verb -> : bring up, come up, come upon, come across, come about, seek out, figure out, turn up, set up to,
      go ahead, grow up, carry on, drop out, drop down, kick in, run out, run into, take into, take over from, take account of,
      take part, take advantage, take shape, take care, take effect, take time, take years, make sense, make clear, make sure, come true, take off guard, go wrong, go viral,
      lead to, rise to, fall to, fall by, fall from, fall into, drop to, drop by, decline by, decline to zero, climb to, return to normal, come into, come to light, come amid, come after, come before, come as, meet with success
    verb obj=need|requirement|standard|target|goal|criterion|deadline|expectation|challenge|demand|cost|condition|fate|end -> : meet
    verb obj=light|attention|eye|role|decision|turn|look|note|place|step|break|seat|breath|rest|time|advantage|risk|shape|form|photo|picture|vote|test|course|pride|stock|second|hour|day|minute|year -> : take
    verb obj=role|game|part|card -> : play
    verb obj=conclusion|attention|crowd|interest|line -> : draw
    verb obj=game|match|series|race|championship|tournament|cup|trophy -> : win, lose, play
    verb obj=final|semi-final|semifinal|quarter-final|quarterfinal|playoff|round|stage|age|level|peak|high|low|milestone|number|conclusion -> : reach, hit, enter, leave
    verb obj=fire|blaze|wildfire|flame|disease|virus|cancer|infection|inflation|poverty|corruption|crime|hunger|discrimination|climate|change|election|campaign -> : fight, battle, combat, tackle
    verb obj=goal|point|run|try -> : score, concede
    verb obj=impact|effect|sense|value|need|fact|trend|challenge|risk|sign|problem|issue|question -> : address, recognise, recognize, appreciate, meet, raise
    verb obj=question -> : answer, ask, raise, address
    verb comp=* obj=- inf=- -> : meet
    verb subj=price|share|stock|index|rate|sale|profit|revenue|number|temperature|level|oil|market|yield|inflation|production|output|population -> : fall, decline, drop, climb, rise, land, hit, reach, strike, target, jump, move, return, leave, come, go
    verb subj=storm|hurricane|earthquake|flood|quake|typhoon|tornado|wave|virus|disease|recession|crisis -> : hit, strike, attack, pound, destroy, flatten, batter, rock
    noun mod=weak|strong|soft|robust|rising|falling|global|domestic|consumer|customer|energy|oil|gas|electricity|power|labor|labour|credit|market -> : demand
    adj -> : critical to, critical for
    noun -> : mind peace, ground common
  `,
};
