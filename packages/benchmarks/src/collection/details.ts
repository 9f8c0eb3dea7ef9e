/** What a reporter saw on the spot: nobody else's report has it. Slots are filled anew for each report. */
export const details: readonly string[] = [
  "[A baker|A barber|A florist] on {street} Street had [closed|opened] the shop at {hour} and [listened to|talked over] the radio with {few} customers.",
  '[Outside|In front of] number {few} {street} Street, [children|neighbours] had [chalked|painted] the word "{word}" on the [wall|pavement].',
  "A taxi driver who had [waited|circled] for {hour} hours said {street} Street had never been so [quiet|crowded|dark].",
  "[Rain|Fog|Dust] lay over {street} Street, where {few} [lamps|flags|cars] were counted by our reporter.",
  "The [evening|morning] paper had printed {few} letters on the subject, {hour} of them from {street} Street.",
  '"{word}" was [the only thing|all] that a woman at stop {few} on the {street} line wanted to [add|say].',
  "[Bells|Sirens] rang {hour} times [near|behind] {street} Street, and {few} [pigeons|gulls] flew up.",
  "Radio {street} [broke off|interrupted] a concert to [read|repeat] the news {hour} times.",
];
export const streets =
  "Almond Birch Copper Dyer Elm Fuller Garnet Hazel Iron Jasmine Kiln Linden Mulberry Nettle Olive Poplar Quarry Ropewalk Saddler Tanner Umber Vine Willow Yew Anchor Barley Cooper Drover Ember Fennel Glover Heather Ivy Juniper Larch Mason Needle Orchard Pewter Rowan".split(
    " ",
  );
export const words =
  "enough unbelievable finally never patience courage why tomorrow listen strange".split(" ");
