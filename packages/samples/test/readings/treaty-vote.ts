import type { Reading } from "../reading.ts";

export const treatyVote: Reading = {
  id: "treaty-vote",
  people: {
    "Vladimir Putin": [],
    "Kim Jong Un": [],
    "Andrei Rudenko": [],
    "Volodymyr Zelensky": [],
    "Choe Son Hui": [],
  },
  quotes: [
    ["without delay", "It"],
    ["relations with Pyongyang had reached a new level", "Andrei Rudenko"],
    ["I believe this treaty is very timely", "Andrei Rudenko"],
    ["a new page of instability in the world", "Volodymyr Zelensky"],
    ["North Korea had moved more than 10,000 troops to Russia", "South Korea's spy agency"],
    ["Russian comrades", "Choe Son Hui"],
  ],
  notQuotes: ["Very timely"],
  times: [
    ["Wednesday", "2024-11-06"],
    ["June", "2024-06"],
    ["24 years", "P24Y"],
    ["last month", "2024-10"],
    ["August", "2024-08"],
    ["Tuesday", "2024-11-05"],
    ["last week", "2024-W44"],
  ],
  events: [
    { trigger: "ratified", types: ["plover:AGREE"], agent: "Federation Council" },
    {
      trigger: "sent",
      types: ["plover:MOBILIZE", "plover:AID", "plover:SUPPORT", "ace:Movement.Transport"],
      agent: "North Korea",
      by: "Ukraine",
    },
    { trigger: "approved", types: ["plover:AGREE"], agent: "Senators" },
    { trigger: "signed", types: ["plover:AGREE"], agent: "Vladimir Putin" },
    { trigger: "visit", types: ["plover:CONSULT", "ace:Contact.Meet"], agent: "Vladimir Putin" },
    {
      trigger: "praised",
      types: ["plover:SUPPORT"],
      agent: "Andrei Rudenko",
      patient: "North Korea",
    },
    {
      trigger: "moved",
      types: ["plover:MOBILIZE", "ace:Movement.Transport"],
      agent: "North Korea",
      by: "agency",
    },
  ],
};
