import type { Sample } from "../sample.ts";

/** A court, in the layout of a Reuters story. */
export const exchangeFounderSentenced: Sample = {
  metadata: {
    id: "exchange-founder-sentenced",
    title: "Bankman-Fried sentenced to 25 years over FTX fraud",
    source: { name: "Sample Wire", url: "https://wire.example/ftx-sentence" },
    publishedAt: "2024-03-28T17:10:00Z",
  },
  text: `Bankman-Fried sentenced to 25 years over FTX fraud

NEW YORK, March 28 (Reuters) - Sam Bankman-Fried, the founder of the bankrupt cryptocurrency exchange FTX, was sentenced on Thursday to 25 years in prison for stealing billions of dollars from his customers.

U.S. District Judge Lewis Kaplan, who announced the sentence in a Manhattan courtroom, also ordered him to forfeit more than $11 billion.

Kaplan rejected the argument of the defence that customers had not really lost money. He said Bankman-Fried had lied on the witness stand and had shown no remorse.

"He knew it was wrong. He knew it was criminal," the judge said.

A jury convicted the 32-year-old in November of seven counts of fraud and conspiracy. Prosecutors had asked for a term of 40 to 50 years; his lawyer Marc Mukasey had argued for less than six and a half.

Bankman-Fried acknowledged in court that FTX customers had suffered. "I'm sorry about what happened at every stage," he told the judge. His parents, both professors at Stanford Law School, said in a statement that they were heartbroken.

Three former executives, among them Caroline Ellison, pleaded guilty and testified against him at the trial.

FTX filed for bankruptcy in November 2022 after a run on deposits. Bankman-Fried was arrested in the Bahamas a month later and extradited to the United States.

His lawyers said that he would appeal.
`,
};
