import type { Reading } from "../reading.ts";

export const kenyaTaxBill: Reading = {
  id: "kenya-tax-bill",
  people: {
    "William Ruto": ["Ruto"],
    "Raila Odinga": [],
    "Antonio Guterres": [],
  },
  quotes: [
    ["he would not sign a bill of tax increases", "William Ruto"],
    ["I concede, and therefore I will not sign the 2024 finance bill", "William Ruto"],
    ["at least 22 people had been killed", "Kenya National Commission on Human Rights"],
    ["treasonous", "William Ruto"],
    ["he was saddened by the deaths", "Antonio Guterres"],
    ["they would march again on Thursday", "Organisers"],
  ],
  times: [
    ["Wednesday", "2024-06-26"],
    ["Tuesday", "2024-06-25"],
    ["last week", "2024-W25"],
    ["last year", "2023"],
    ["Thursday", "2024-06-27"],
  ],
  events: [
    {
      trigger: "killed",
      types: ["ace:Life.Die", "plover:ASSAULT"],
      by: "Kenya National Commission on Human Rights",
    },
    { trigger: "opened", types: ["plover:ASSAULT", "ace:Conflict.Attack"], agent: "police" },
    { trigger: "demonstrations", types: ["plover:PROTEST", "ace:Conflict.Demonstrate"] },
    { trigger: "urged", types: ["plover:REQUEST"], agent: "Raila Odinga", patient: "government" },
    { trigger: "called", types: ["plover:REQUEST"], agent: "United States" },
    {
      trigger: "march",
      types: ["plover:PROTEST", "ace:Conflict.Demonstrate"],
      by: "Organisers",
      status: "planned",
    },
  ],
};
