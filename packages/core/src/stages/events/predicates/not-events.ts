import type { PredicateList } from "../predicate-sense.ts";

/** Meanings that look like events and are none; they outbid the other meanings of their words. */
export const notEvents: PredicateList = {
  type: "none",
  meaning: "Idioms and senses that name no event.",
  example: "The talks *came* to nothing.",
  senses: `
    # Things that are sold, shown or sent
    verb subj=phone|product|model|handset|film|movie|song|single|album|book|novel|game|show|series|app|device|car|drink|dress|trend -> : hit, strike, rock, storm, bomb, flop, kill, crash, attack, invade, land, reach
    verb obj=store|shop|shelf|screen|cinema|chart|headline|jackpot|brake|nail|note|pause|button|wall|buffer|gym|beach|record|post|bar|crossbar|woodwork|ball|shot|net|winner|chord|balance|pose|tone|gold|oil|bargain|snag|road|ground -> : hit, strike
    verb obj=film|movie|video|scene|photo|photograph|picture|portrait|footage|selfie|series|documentary|commercial|advert|clip|image|goal|basket|penalty|free-kick|hoop|glance|look|hole|par|birdie|pool|question|email|letter|text -> : shoot, fire, capture, take
    verb obj=himself|herself|itself|themselves in=foot -> : shoot
    verb -> : shoot up, shoot past, shoot to, fire home, fire in, fire wide, fire up, strike out, strike up, strike home, strike late, head in, head home, head wide, storm off, storm out, storm back, kill off, walk away, die down, die out, die away, run over budget
    verb to=victory|win|title|lead|top|semi-final|semifinal|final|success|fame -> : storm, march, sail, cruise, ease, race, fly, shoot, run, rush, head, move, return
    verb obj=album|film|movie|song|single|book|game|video|statement|report|figure|data|result|document|version|update|footage|picture|photo|photograph|list|detail|gas|emission|water|product|software|trailer|memoir|feature -> : release, free, leak, drop
    verb obj=time|bill|deal|mood|plan|project|idea|amendment|story|penalty|game|chance|competition|joke|momentum|job|growth|demand|speculation|rumour|rumor|pain|weed|bacteria|germ|cell|virus -> : kill, murder
    verb subj=bill|measure|engine|battery|hope|dream|legislation|motion|language|fire|storm|wind|noise|applause|tradition|plant|tree|flower|crop|phone|debate -> : die, perish, starve
    verb obj=opportunity|chance|moment|initiative|lead|day|advantage|imagination|attention|mood|carbon|share|heart|essence|title|gold|silver|bronze|medal|crown|spotlight|momentum|debate|agenda|narrative|pole -> : seize, capture, hijack, grab, take, conquer
    verb obj=show|spotlight|limelight|headline|thunder|win|victory|lead|point -> : steal
    verb obj=privacy|pitch -> : invade
    verb obj=warrant|order|plan|trade|contract|command|code|project|programme|program|strategy|will|agreement|decision|instruction|manoeuvre|maneuver|move|deal|turn|skill|transaction|search|idea|vision|play|work|job -> : execute
    verb obj=problem|task|food|meal|dish|market|segment|sector|project|question|challenge|work|space|ball|goal|stage|climb|hill -> : attack
    verb obj=expectation|forecast|estimate|odds|deadline|traffic|heat|inflation|record|drum|market|clock|cold|retreat|path|egg -> : beat
    verb to=punch|ball|second|title|line|prize|post|win -> : beat, defeat
    verb subj=NAMED obj=NAMED -> : beat, crush, hammer, thrash, whip, trounce, rout, edge, stun, outplay, maul, demolish
    verb in=final|semi-final|semifinal|quarter-final|quarterfinal|set|round|match|game|race|tournament|cup|league|playoff|opener|derby|group|test|bout|leg -> : beat, defeat, crush, hammer, thrash, attack, kill, fight, battle, stun, strike, hit, shoot, meet, face, punish, destroy, edge, eliminate, upset, return, march
    verb inf=* obj=- -> : fight, battle, struggle
    verb obj=price|cost|fee|money|pound|percent|interest|premium|rent|battery|phone|car|device|customer|client|user|consumer|driver|visitor|passenger|shopper|subscriber|tenant|household with=- -> : charge
    verb obj=autograph|copy|shirt|book|waiver|form|cheque|check -> : sign
    verb obj=* iobj=* -> : leave
    verb comp=* obj=* -> : leave
    verb comp=* ~0.9 -> : demonstrate
    verb comp=* -> : admit
    verb obj=ability|need|commitment|skill|technology|product|power|value|importance|strength|use|effect|potential|interest|determination|product|prototype|robot -> : demonstrate
    verb inf=* voice=passive -> : honour, honor, please, delight, thrill
    verb obj=interest|growth|investment|use|development|innovation|participation|competition|spending|trade|reading|exercise -> : encourage, promote
    noun of=* against=- -> : demonstration
    noun -> : trial clinical, trial drug, trial vaccine, trial field, arrest cardiac, release press, conference news, conference press, conference video, strike lucky, rally campaign, rally election, rally stock, rally market, rally price, rally relief, rally political, attack heart, attack panic, attack asthma, launch product, fire camp, fire forest, fire house, war price, war bidding, war trade, war culture, battle legal, battle court, fight title, fight food, shooting photo, arrest house
    noun of=drug|vaccine|treatment|medicine|product|system|technology|therapy|device -> : trial
    noun of=album|film|movie|song|single|book|game|video|statement|report|figure|data|result|document|version|update|footage|information|detail|gas|emission|water|energy|tension|product|software -> : release
    noun in=stock|share|price|market|bond|equity|oil|dollar -> : rally
    verb -> : bring up, come up, come upon, come across, come about, seek out, figure out, turn up, set up to,
      go ahead, grow up, carry on, drop out, drop down, kick in, run out, run into, take into, take over from, take account of,
      take part, take advantage, take shape, take care, take effect, take time, take years, make sense, make clear, make sure, come true, take off guard, go wrong, go viral,
      lead to, rise to, fall to, fall by, fall from, fall into, drop to, drop by, decline by, decline to zero, climb to, return to normal, come into, come to light, come amid, come after, come before, come as, meet with success
    verb obj=need|requirement|standard|target|goal|criterion|deadline|expectation|challenge|demand|cost|condition|fate|end -> : meet
    verb obj=light|attention|eye|role|decision|turn|look|note|place|step|break|seat|breath|rest|time|advantage|risk|shape|form|photo|picture|vote|test|course|pride|stock|second|hour|day|minute|year -> : take
    verb obj=role|game|part|card -> : play
    verb obj=conclusion|attention|crowd|interest|line -> : draw
    verb obj=game|match|series|race|championship|tournament|cup|trophy -> : win, lose, play
    verb obj=final|semi-final|semifinal|quarter-final|quarterfinal|playoff|round|stage|age|level|peak|high|low|record|milestone|number|conclusion -> : reach, hit, enter, leave
    verb obj=fire|blaze|wildfire|flame|disease|virus|cancer|infection|inflation|price|cost|unemployment|recession|pollution|cold|illness|addiction|racism|injustice|obesity|deficit|shortage|crowd|boredom|tear|temptation|stereotype|loneliness|drought|poverty|corruption|crime|hunger|discrimination|climate|change|election|campaign -> : fight, battle, combat, tackle
    verb obj=vehicle|car|van|truck|lorry|bus|taxi|motorcycle|motorist|driver|cyclist|passer-by|clock|ball|shot|bleeding|spread|rot -> : stop
    verb obj=goal|point|run|try -> : score, concede
    verb obj=impact|effect|sense|value|need|fact|trend|challenge|risk|sign|problem|issue|question|concern|crisis|gap|shortage|matter|shortcoming|grievance|topic|subject|situation|weakness|imbalance -> : address, recognise, recognize, appreciate, meet, raise
    verb obj=question -> : answer, ask, raise, address
    verb comp=* obj=- inf=- -> : meet
    verb subj=price|share|stock|index|rate|sale|profit|revenue|number|temperature|level|oil|market|yield|inflation|production|output|population|dollar|euro|pound|yen|yuan|rouble|ruble|rupee|currency|bond|gold|crude|future|equity|bitcoin|earnings|economy -> : rally, retreat, recover, surge, slide, rebound, march, advance, fight, pull back, fall, decline, drop, climb, rise, land, hit, reach, strike, target, jump, move, return, leave, come, go
    verb subj=storm|hurricane|earthquake|flood|quake|typhoon|tornado|wave|virus|disease|recession|crisis -> : hit, strike, attack, pound, destroy, flatten, batter, rock
    noun mod=weak|strong|soft|robust|rising|falling|global|domestic|consumer|customer|energy|oil|gas|electricity|power|labor|labour|credit|market -> : demand
    verb obj=- comp=- with=- for=- -> : charge
    noun -> : suspension air, suspension rear, suspension front, suspension wheel, suspension sport, suspension adaptive,
      suspension active, suspension independent, suspension hydraulic
    adj -> : critical to, critical for
    noun -> : mind peace, ground common
  `,
};
