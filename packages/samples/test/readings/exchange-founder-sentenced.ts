import type { Reading } from "../reading.ts";

export const exchangeFounderSentenced: Reading = {
  id: "exchange-founder-sentenced",
  people: {
    "Sam Bankman-Fried": ["Bankman-Fried"],
    "Lewis Kaplan": ["Kaplan"],
    "Marc Mukasey": [],
    "Caroline Ellison": [],
  },
  quotes: [
    ["Bankman-Fried had lied on the witness stand", "Lewis Kaplan"],
    ["He knew it was wrong. He knew it was criminal", "Lewis Kaplan"],
    ["I'm sorry about what happened at every stage", "Sam Bankman-Fried"],
    ["FTX customers had suffered", "Sam Bankman-Fried"],
    ["they were heartbroken", "His parents"],
    ["he would appeal", "His lawyers"],
  ],
  times: [
    ["Thursday", "2024-03-28"],
    ["25 years", "P25Y"],
    ["November", "2023-11"],
    ["November 2022", "2022-11"],
  ],
  events: [
    { trigger: "sentenced", types: ["ace:Justice.Sentence"], patient: "Sam Bankman-Fried" },
    { trigger: "convicted", types: ["ace:Justice.Convict"], agent: "jury", patient: "32-year-old" },
    { trigger: "bankruptcy", types: ["ace:Business.Declare-Bankruptcy"], agent: "FTX" },
    { trigger: "arrested", types: ["ace:Justice.Arrest-Jail"], patient: "Sam Bankman-Fried" },
    { trigger: "extradited", types: ["ace:Justice.Extradite"], patient: "Sam Bankman-Fried" },
    { trigger: "appeal", types: ["ace:Justice.Appeal"], agent: "he", by: "lawyers" },
  ],
};
