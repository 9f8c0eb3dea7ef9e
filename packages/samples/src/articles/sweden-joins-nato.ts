import type { Sample } from "../sample.ts";

/** Diplomacy, in the layout of an AP story. */
export const swedenJoinsNato: Sample = {
  metadata: {
    id: "sweden-joins-nato",
    title: "Sweden becomes 32nd member of NATO",
    source: { name: "Sample Courier", url: "https://courier.example/world/sweden-nato" },
    publishedAt: "2024-03-08T04:30:00Z",
  },
  text: `Sweden becomes 32nd member of NATO

WASHINGTON (AP) — Sweden joined NATO on Thursday, ending two centuries of neutrality and nearly two years of talks with Turkey and Hungary, which had held up its application.

Prime Minister Ulf Kristersson handed the accession documents to U.S. Secretary of State Antony Blinken at a ceremony in Washington.

"Good things come to those who wait," Blinken said.

Kristersson said that unity and solidarity would be "Sweden's guiding lights" in the alliance. President Joe Biden, who had him as a guest at the State of the Union address in the evening, said there that Europe was at risk if Russian President Vladimir Putin was not stopped in Ukraine.

Sweden and Finland applied for membership together in May 2022, three months after Russia invaded Ukraine. Finland became a member in April 2023.

Turkish President Recep Tayyip Erdogan had accused Stockholm of sheltering Kurdish militants. The Turkish parliament approved the application in January, and the Hungarian parliament followed on Feb. 26, after Kristersson had visited Prime Minister Viktor Orban in Budapest and agreed to sell Hungary four Gripen fighter jets.

Moscow has said that it will take military-technical countermeasures.

NATO Secretary General Jens Stoltenberg said Sweden's flag would be raised at the headquarters in Brussels on Monday.
`,
};
