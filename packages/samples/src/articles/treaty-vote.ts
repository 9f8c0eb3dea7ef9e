import type { Sample } from "../sample.ts";

/** Diplomacy, in the layout of an AFP dispatch. */
export const treatyVote: Sample = {
  metadata: {
    id: "treaty-vote",
    title: "Russian upper house backs defence pact with North Korea",
    source: { name: "Sample Wire", url: "https://wire.example/treaty-vote" },
    publishedAt: "2024-11-06T13:20:00Z",
  },
  text: `Russian upper house backs defence pact with North Korea

MOSCOW, Nov 6, 2024 (AFP) - Russia's Federation Council on Wednesday ratified a mutual defence treaty with North Korea, while Ukraine and its allies say that Pyongyang has already sent thousands of soldiers to fight on Moscow's side.

Senators approved the document unanimously, two weeks after the State Duma, the lower house, had done the same.

President Vladimir Putin and North Korean leader Kim Jong Un signed the treaty in Pyongyang in June, during the Kremlin chief's first visit to the country in 24 years. It obliges each side to help the other "without delay" if it is attacked.

- 'Very timely' -

Deputy Foreign Minister Andrei Rudenko told the senators before the vote that relations with Pyongyang had reached a new level.

"I believe this treaty is very timely," he said, and praised North Korea for its open support of what Moscow calls its special military operation.

South Korea's spy agency said last month that North Korea had moved more than 10,000 troops to Russia. The United States has confirmed that part of them are in the Kursk region, where Ukrainian forces have held territory since August.

Ukrainian President Volodymyr Zelensky said on Tuesday that the first battles with North Korean soldiers had opened "a new page of instability in the world".

Moscow has neither confirmed nor denied the deployment. North Korea's Foreign Minister Choe Son Hui, who visited Moscow last week, said her country would stand by its "Russian comrades" until victory.

The West has long accused Pyongyang of supplying shells and missiles to Moscow for its war against Ukraine.

abc/de/fg
`,
};
