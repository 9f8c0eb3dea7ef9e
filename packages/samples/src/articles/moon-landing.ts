import type { Sample } from "../sample.ts";

/** Science, in the layout of an AFP dispatch. */
export const moonLanding: Sample = {
  metadata: {
    id: "moon-landing",
    title: "India lands spacecraft near south pole of the Moon",
    source: { name: "Sample Wire", url: "https://wire.example/moon-landing" },
    publishedAt: "2023-08-23T14:00:00Z",
  },
  text: `India lands spacecraft near south pole of the Moon

BENGALURU, Aug 23, 2023 (AFP) - India on Wednesday became the first country to land a spacecraft near the south pole of the Moon, days after a Russian probe crashed in the same region.

The lander of the Chandrayaan-3 mission, named Vikram, touched down at 6:04 pm, to cheers in the control room of the Indian Space Research Organisation in Bengaluru.

"India is on the Moon," said S. Somanath, the head of the agency.

Prime Minister Narendra Modi, who followed the landing from a BRICS summit in Johannesburg, waved a flag and called it "a victory cry of a new India".

- Frozen water -

Only the United States, the Soviet Union and China had made a soft landing on the Moon before. An earlier Indian attempt failed in September 2019, when Chandrayaan-2 crashed.

Scientists believe that craters at the pole hold frozen water that future crews could use. A rover called Pragyan will examine the surface for two weeks.

Russia's Luna-25, its first mission to the Moon since 1976, spun out of control and hit the surface on Saturday, the space agency Roscosmos said.

NASA chief Bill Nelson congratulated India and said the United States was glad to be its partner.

The mission, launched on July 14 from Sriharikota, cost about $75 million.
`,
};
