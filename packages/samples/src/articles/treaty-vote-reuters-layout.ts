import type { Sample } from "../sample.ts";

/** The same vote as treaty-vote, told by another outlet in its own way; the layout of a Reuters story. */
export const treatyVoteReutersLayout: Sample = {
  metadata: {
    id: "treaty-vote-reuters-layout",
    title: "UPDATE 1-Russian senators vote for pact with Pyongyang",
    source: { name: "Sample Herald", url: "https://herald.example/2024/11/06/pact" },
    publishedAt: "2024-11-06T12:45:00Z",
  },
  text: `UPDATE 1-Russian senators vote for pact with Pyongyang

(Adds background on troops in paragraphs 4-5)

    * Upper house vote was the last step in parliament
    * Treaty includes a mutual defence clause

    MOSCOW, Nov 6 (Reuters) - The upper house of Russia's
parliament voted on Wednesday to ratify a strategic partnership
treaty with North Korea that includes a mutual defence clause.

    The treaty was signed in June at a summit in Pyongyang by
Putin and Kim Jong Un. The lower house endorsed it on
Oct. 24.

    Article 4 of the treaty says that if one of the parties is
invaded and put in a state of war, the other will provide
military and other assistance with all means in its
possession.

    The Pentagon said on Monday that at least 10,000 North
Korean soldiers were in the Kursk region. NATO Secretary
General Mark Rutte has called the deployment a "dangerous
expansion" of the war.

    Putin, asked about satellite images of the troops on
Oct. 24, did not deny their presence and said it was up to
Russia how to apply the treaty.

(Reporting by the Moscow newsroom; Editing by the London desk)
`,
};
