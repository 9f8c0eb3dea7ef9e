/**
 * What made news tells of: for each topic the things that a report may say, each in several wordings.
 * `{name}` is a slot of the event; `[a|b]` is a choice of words. The first facet is the lead.
 */
export type Topic = {
  readonly name: string;
  readonly headlines: readonly string[];
  readonly facets: readonly (readonly string[])[];
  /** Roles of the two people of the event; a place in them is a slot. */
  readonly roles: readonly [official: string, witness: string];
};

const earthquake: Topic = {
  name: "earthquake",
  roles: ["Governor", "geologist"],
  headlines: [
    "Earthquake [kills|leaves dead] {few} in {city}",
    "Strong quake [hits|shakes|rattles] {city}, {few} dead",
    "{city} counts its dead after magnitude {size} tremor",
  ],
  facets: [
    [
      "A magnitude {size} earthquake [struck|hit] {city} on {day}, killing at least {few} people and [flattening|destroying] {many} homes.",
      "At least {few} people died when the ground shook under {city} on {day} and {many} [houses|dwellings] fell in.",
      "Rescuers in {city} dug through rubble on {day} after a tremor of magnitude {size} [left {few} people dead|took {few} lives].",
    ],
    [
      "The [strongest|main] shock came at {hour} in the morning at a depth of {depth} kilometres, {official} said.",
      "It was {hour} o'clock when the [first jolt|shaking] woke {city}, {official} told reporters.",
      "{official} said the focus lay {depth} kilometres below the surface.",
    ],
    [
      "{witness} warned that aftershocks would go on for {weeks} weeks.",
      '"The fault had been silent for {years} years," said {witness}.',
      "According to {witness}, nothing like it had been [measured|recorded] there in {years} years.",
    ],
    [
      "{org} sent {squads} teams with dogs and [heavy machines|cutting gear].",
      "Volunteers of {org} handed out {many} blankets in a school hall.",
      "{squads} helicopters chartered by {org} [flew|carried] the injured to hospitals elsewhere.",
    ],
    [
      "{leader} cut short a trip abroad and [promised|pledged] {money} million for those who lost their roofs.",
      "Help of {money} million was [announced|offered] by {leader}.",
      "{leader} ordered flags to be lowered for {squads} days.",
    ],
    [
      "Trains to {neighbour} stood still, and the [road|motorway] over the {landmark} bridge was [closed|shut].",
      "A landslide [buried|blocked] the road that leads to {neighbour}.",
      "The tower of {landmark}, a [sight|monument] that tourists love, leans by {depth} degrees.",
    ],
    [
      "In {neighbour}, people [spent the night|slept] in cars and parks.",
      "Windows broke as far away as {neighbour}.",
      "Schools in {neighbour} will stay closed until [further notice|inspectors have been there].",
    ],
    [
      "Power was back in {share} percent of households by the evening.",
      "Water ran dry for {share} percent of the [residents|population].",
      "Some {share} percent of telephone masts had [failed|fallen silent].",
    ],
  ],
};

const election: Topic = {
  name: "election",
  roles: ["Mayor", "lawyer"],
  headlines: [
    "{officialName} wins [close|narrow] vote in {city}",
    "{city} [elects|chooses] {officialName}",
    "Challenger {witnessName} concedes after {city} ballot",
  ],
  facets: [
    [
      "{official} [won|secured] another term in {city} on {day} with {share} percent of the vote.",
      "Voters in {city} gave {official} a [mandate|victory] of {share} percent on {day}.",
      "With {share} percent, {official} came out ahead when {city} went to the polls on {day}.",
    ],
    [
      "The challenger, {witness}, [conceded|admitted defeat] shortly after {hour} in the evening.",
      "{witness}, who ran against the city hall, [asked for a recount|refused to concede].",
      '"We lost by {many} votes, and that hurts," said {witness}.',
    ],
    [
      "Turnout [rose|climbed] to a record, with {big} ballots cast.",
      "Only {big} of those entitled to vote [showed up|took part].",
      "Counting of {big} ballots took until dawn.",
    ],
    [
      "Observers of {org} [saw|found] {few} cases of pressure at polling stations.",
      "{org}, which watched the count, [praised|commended] its order.",
      "A complaint by {org} about {squads} stations will be heard next month.",
    ],
    [
      "{leader} [congratulated|telephoned] the winner.",
      "The result is a [setback|blow] for {leader}, who had campaigned for the other side.",
      "{leader} said the capital would work with whoever [governs|runs] the town.",
    ],
    [
      "The campaign turned on the {landmark} tram line, which is to cost {money} million.",
      "Rents near {landmark} have [doubled|soared] in {years} years, and both camps promised flats.",
      "A debt of {money} million [hung over|shadowed] the contest.",
    ],
    [
      "In {neighbour}, which voted the same day, the [count|tally] was not over.",
      "Buses from {neighbour} had brought [pensioners|students] to rallies.",
      "Neighbouring {neighbour} will follow in {weeks} weeks.",
    ],
    [
      "The council has {few} seats, of which the winning list takes {squads}.",
      "A coalition of {squads} parties will [share|divide] the posts.",
      "The inauguration is due in {weeks} weeks.",
    ],
  ],
};

const trial: Topic = {
  name: "trial",
  roles: ["Judge", "banker"],
  headlines: [
    "Former banker {witnessName} gets {years} years",
    "{city} court [jails|sends to prison] {witnessName}",
    "Guilty [verdict|ruling] in {money} million fraud case",
  ],
  facets: [
    [
      "A court in {city} [sentenced|condemned] {witness} to {years} years in prison on {day} for taking {money} million from savers.",
      "{witness} must go to prison for {years} years, a [jury|panel] in {city} decided on {day}.",
      "The fraud trial of {witness} [ended|closed] in {city} on {day} with a term of {years} years.",
    ],
    [
      '{official} said the accused had shown "not a trace of [remorse|regret]".',
      "Reading out the judgment for {hour} hours, {official} spoke of [greed|a web of lies].",
      '"You robbed people who trusted you," {official} told the defendant.',
    ],
    [
      "Prosecutors had [counted|listed] {many} victims, many of them retired.",
      "{many} depositors [lost|never saw again] what they had put aside.",
      "Among the {many} witnesses' statements was one of a widow from {neighbour}.",
    ],
    [
      "The money had passed through {squads} accounts of {org}.",
      "{org} had [closed its eyes to|overlooked] {few} transfers, an inspector testified.",
      "Lawyers for {org} declined to comment on the {squads} letters.",
    ],
    [
      "{leader} has [promised|announced] a stricter law on banks.",
      "The case had embarrassed {leader}, who once [dined|was photographed] with the financier.",
      "Opposition members asked {leader} to [explain|justify] a gift.",
    ],
    [
      "A villa near {landmark} and {few} paintings were [seized|confiscated].",
      "Police had found {big} in cash behind a wall of a house at {landmark}.",
      "The yacht, which lay off {landmark}, will be [auctioned|sold].",
    ],
    [
      "An appeal must be filed within {weeks} weeks.",
      "The defence called the [sentence|term] excessive and will go to a higher court.",
      "Bail was set at {big} and [refused|withdrawn] the same afternoon.",
    ],
    [
      "The scheme had started {depth} years ago in {neighbour}.",
      "Investigators from {neighbour} had [tapped|searched] {squads} telephones.",
      "Two partners will [stand trial|face judges] in {neighbour} later.",
    ],
  ],
};

const strike: Topic = {
  name: "strike",
  roles: ["Minister", "unionist"],
  headlines: [
    "{many} [walk out|down tools] at {org} in {city}",
    "Strike at {org} [enters|goes into] week {weeks}",
    "{org} workers in {city} [demand|want] {share} percent more",
  ],
  facets: [
    [
      "About {many} workers of {org} [walked out|laid down tools] in {city} on {day} to demand {share} percent more pay.",
      "{org} stopped its lines in {city} on {day} as {many} employees [struck|joined a strike].",
      "Pickets [blocked|guarded] the gates of {org} in {city} on {day}, where staff want a rise of {share} percent.",
    ],
    [
      '"We have not had a rise in {years} years," said {witness}.',
      "{witness} [vowed|promised] to hold out for {weeks} weeks if need be.",
      "Talks broke down after {hour} hours, according to {witness}.",
    ],
    [
      "{official} [offered|proposed] to mediate.",
      "The dispute costs {money} million a day, {official} said.",
      "{official} called the demand [unaffordable|out of reach] and asked both sides to return to the table.",
    ],
    [
      "The management has put {depth} percent on the table over {squads} years.",
      "An offer of {big} a head was [rejected|voted down] by a show of hands.",
      "Shares [fell|slid] {depth} percent by noon.",
    ],
    [
      "{leader} said the army might [drive|run] lorries.",
      "Left-wing deputies [urged|pressed] {leader} to take the workers' side.",
      "{leader} refused to be drawn into the [quarrel|conflict].",
    ],
    [
      "Students marched from {landmark} to the gates with {few} drums.",
      "A canteen at {landmark} [serves|cooks] {big} meals a day for the families.",
      "Police [cleared|moved on] a camp beside {landmark} and held {few} people.",
    ],
    [
      "The sister plant in {neighbour} may [run out of|lack] parts within {squads} days.",
      "Colleagues in {neighbour} sent a [convoy|delegation] with bread.",
      "Suppliers around {neighbour} have put {few} shifts on hold.",
    ],
    [
      "The last stoppage there, {depth} years ago, ended in a [draw|compromise].",
      "The works opened {depth} years ago and [make|turn out] refrigerators.",
      "Order books are full for {squads} months.",
    ],
  ],
};

const ferry: Topic = {
  name: "ferry",
  roles: ["Admiral", "fisherman"],
  headlines: [
    "{few} missing after ferry [sinks|goes down] off {city}",
    "Ferry disaster off {city}: {many} [saved|rescued]",
    "Search goes on for {few} from {city} ferry",
  ],
  facets: [
    [
      "A ferry with {many} passengers [sank|capsized] off {city} on {day}, and {few} people are missing.",
      "{few} people were unaccounted for on {day} after a ship [overturned|went down] within sight of {city}.",
      "Boats searched the waters off {city} on {day} for {few} passengers of a ferry that [listed and sank|keeled over].",
    ],
    [
      "{official} said {squads} vessels and a plane were [looking for|seeking] survivors.",
      "Waves of {depth} metres [hampered|slowed] the search, {official} said.",
      '"Hope is fading," {official} told relatives at {hour} in the evening.',
    ],
    [
      "{witness} pulled {squads} children out of the sea.",
      '"I heard a bang and then screams," said {witness}.',
      "The first to reach the wreck was {witness}, in a [wooden|leaky] boat.",
    ],
    [
      "The operator, {org}, had [passed|failed] an inspection {weeks} weeks earlier.",
      "{org}, which owns the vessel, [expressed grief|set up a hotline].",
      "Papers of {org} show room for {big} kilos of freight, less than was [loaded|on board].",
    ],
    [
      "{leader} [declared|proclaimed] {squads} days of mourning.",
      "Families [shouted at|booed] {leader} on the quay.",
      "An inquiry under {leader} is to report in {weeks} weeks.",
    ],
    [
      "Divers found the hull {years} metres down near {landmark}.",
      "Candles [burn|were lit] on the steps of {landmark}.",
      "The lighthouse at {landmark} had been dark for {squads} nights.",
    ],
    [
      "The ship had left {neighbour} an hour late.",
      "A hospital in {neighbour} [treated|took in] {few} with hypothermia.",
      "Services to {neighbour} are suspended.",
    ],
    [
      "It had been built {years} years ago for [calmer|inland] waters.",
      "Salvage could cost {money} million, insurers [estimate|reckon].",
      "The captain has {share} percent of his sight in one eye, a [doctor|medic] revealed.",
    ],
  ],
};

export const topics: readonly Topic[] = [earthquake, election, trial, strike, ferry];
