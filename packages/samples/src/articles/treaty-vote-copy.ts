import type { Sample } from "../sample.ts";

/** The dispatch of treaty-vote as another outlet ran it: a new headline, small edits, a cut tail. */
export const treatyVoteCopy: Sample = {
  metadata: {
    id: "treaty-vote-copy",
    title: "Russia ratifies North Korea treaty",
    source: { name: "Sample Courier", url: "https://courier.example/world/treaty" },
    publishedAt: "2024-11-06T15:05:00Z",
  },
  text: `Russia ratifies North Korea treaty

Moscow (AFP) - Russia's Federation Council on Wednesday ratified a mutual defence treaty with North Korea, while Ukraine and its allies say Pyongyang has already sent thousands of soldiers to fight on Moscow's side.

Senators approved the document unanimously, two weeks after the State Duma, the lower house, had done the same.

President Vladimir Putin and North Korean leader Kim Jong Un signed the treaty in Pyongyang in June, during the Kremlin chief's first visit to the country in 24 years. It obliges each side to help the other "without delay" if it is attacked.

Deputy Foreign Minister Andrei Rudenko told the senators before the vote that relations with Pyongyang had reached a new level.

"I believe this treaty is very timely," he said, and praised North Korea for its open support.

South Korea's spy agency said last month that North Korea had moved more than 10,000 troops to Russia.
`,
};
