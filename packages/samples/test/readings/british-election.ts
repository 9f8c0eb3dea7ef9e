import type { Reading } from "../reading.ts";

export const britishElection: Reading = {
  id: "british-election",
  people: {
    "Keir Starmer": ["Starmer"],
    "Charles III": [],
    "Rishi Sunak": ["Sunak"],
    "Rachel Reeves": [],
    "David Lammy": [],
    "Liz Truss": [],
    "Nigel Farage": [],
  },
  quotes: [
    ["Our work is urgent and we begin it today", "Keir Starmer"],
    ["To the country, I would like to say, first and foremost, I am sorry", "Rishi Sunak"],
    ["he had cancelled the previous government's plan", "Keir Starmer"],
    ["dead and buried", "Keir Starmer"],
  ],
  times: [
    ["Friday", "2024-07-05"],
    ["Thursday", "2024-07-04"],
    ["14 years", "P14Y"],
    ["2001", "2001"],
  ],
  events: [
    { trigger: "won", types: ["ace:Personnel.Elect"], patient: "Labour" },
    { trigger: "asked", types: ["plover:REQUEST"], agent: "Charles III", patient: "Keir Starmer" },
    {
      trigger: "resign",
      types: ["ace:Personnel.End-Position"],
      agent: "Rishi Sunak",
      status: "planned",
    },
    {
      trigger: "appointed",
      types: ["ace:Personnel.Start-Position", "ace:Personnel.Nominate"],
      agent: "Keir Starmer",
      patient: "Rachel Reeves",
    },
    { trigger: "elected", types: ["ace:Personnel.Elect"], patient: "Nigel Farage" },
  ],
};
