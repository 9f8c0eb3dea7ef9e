import type { Sample } from "../sample.ts";

/** Sport, in the layout of an AP story. */
export const euroFinal: Sample = {
  metadata: {
    id: "euro-final",
    title: "Spain beats England 2-1 for a record fourth European title",
    source: { name: "Sample Courier", url: "https://courier.example/sport/euro-final" },
    publishedAt: "2024-07-14T22:15:00Z",
  },
  text: `Spain beats England 2-1 for a record fourth European title

BERLIN (AP) — Mikel Oyarzabal scored in the 86th minute on Sunday as Spain beat England 2-1 in the final of the European Championship and won the title for a record fourth time.

Nico Williams put Spain ahead in the 47th minute after a pass from Lamine Yamal, who had turned 17 the day before.

England's substitute Cole Palmer equalised with a low shot in the 73rd minute at Berlin's Olympiastadion. Oyarzabal, who had replaced captain Álvaro Morata, then slid in to meet a cross by Marc Cucurella.

Spain won all seven of its matches at the tournament in Germany. Coach Luis de la Fuente took over the team after the World Cup in 2022.

England has not won a major title since 1966. It had also lost the final of the previous tournament, against Italy at Wembley in 2021.

Gareth Southgate, England's coach since 2016, said it was not the time to decide about his future.

Rodri, Spain's midfielder, who left the pitch injured at half-time, was named player of the tournament by UEFA.
`,
};
