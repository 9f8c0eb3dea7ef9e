import type { Sample } from "../sample.ts";

/** A prize, in plain layout without a dateline's agency. */
export const peacePrize: Sample = {
  metadata: {
    id: "peace-prize",
    title: "Japanese atomic bomb survivors win Nobel Peace Prize",
    source: { name: "Sample Courier", url: "https://courier.example/world/peace-prize" },
    publishedAt: "2024-10-11T12:00:00Z",
  },
  text: `Japanese atomic bomb survivors win Nobel Peace Prize

Oslo - The Nobel Peace Prize of 2024 was awarded on Friday to Nihon Hidankyo, a Japanese organisation of survivors of the atomic bombings of Hiroshima and Nagasaki.

The group received the prize "for its efforts to achieve a world free of nuclear weapons", said Jørgen Watne Frydnes, the chair of the Norwegian Nobel Committee. He warned that the taboo against the use of such weapons was "under pressure".

Toshiyuki Mimaki, a co-chair of the organisation, watched the announcement at the city hall of Hiroshima. "I can't believe it's real," he said, and pinched his cheek.

The United States dropped the bombs on Aug. 6 and Aug. 9, 1945. About 120,000 people were killed at once, and as many died of burns and radiation in the months and years that followed.

Nihon Hidankyo was founded in 1956. More than 106,000 survivors, known as hibakusha, are still alive; their average age is over 85.

Prime Minister Shigeru Ishiba, who was at a summit in Laos, said that the award was extremely meaningful.

The prize is worth 11 million Swedish kronor. It will be presented in Oslo on Dec. 10, the anniversary of the death of Alfred Nobel.
`,
};
