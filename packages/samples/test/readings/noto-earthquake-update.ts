import type { Reading } from "../reading.ts";

export const notoEarthquakeUpdate: Reading = {
  id: "noto-earthquake-update",
  people: { "Fumio Kishida": [], "Joe Biden": [] },
  quotes: [
    ["a battle against time", "Fumio Kishida"],
    ["more than 300 people had been injured", "Officials"],
    ["the United States was ready to provide any help that Japan needs", "Joe Biden"],
  ],
  times: [
    ["Monday afternoon", "2024-01-01TAF"],
    ["Tuesday morning", "2024-01-02TMO"],
    ["Tuesday evening", "2024-01-02TEV"],
  ],
  events: [
    { trigger: "killed", types: ["ace:Life.Die"], patient: "people" },
    { trigger: "injured", types: ["ace:Life.Injure"], patient: "people", by: "Officials" },
    { trigger: "died", types: ["ace:Life.Die"], patient: "Five" },
  ],
};
