import type { Report } from "./report.ts";

const links = { pyo: { geonames: 1871859, latitude: 39.03, longitude: 125.75 } };

/** Reports for tests: a summit told twice, its wire copy, and two people of one name. */
export const summit: Report = {
  id: "summit",
  title: "Leaders sign pact in Pyongyang",
  publishedAt: "2024-06-19T08:00:00Z",
  source: "Harbour News",
  marked: `[vp:person Vladimir Putin] and [kju:person Kim Jong Un] signed a defence pact in [pyo:place Pyongyang] on 19 June. {vp: This is a breakthrough for [kju:person Kim]}, the president said. The crowd of 500 people cheered.`,
  roles: { vp: ["president"], kju: ["leader of North Korea"] },
  links,
  events: [
    {
      type: "plover:AGREE",
      trigger: "signed",
      agents: ["vp"],
      patients: ["kju"],
      place: "pyo",
      time: { words: "19 June", value: "2024-06-19" },
    },
  ],
};

export const summitElsewhere: Report = {
  id: "summit-2",
  title: "Putin and Kim sign pact",
  publishedAt: "2024-06-19T11:00:00Z",
  source: "Valley Post",
  marked: `A defence pact was signed in [pyo:place Pyongyang] by [kju:person Kim Jong Un] and [vp:person Vladimir Putin] on 19 June. {kju: Our friendship is eternal}, he said. The crowd of 700 people cheered.`,
  roles: { vp: ["President"] },
  links,
  events: [
    {
      type: "plover:AGREE",
      trigger: "signed",
      agents: ["kju"],
      patients: ["vp"],
      place: "pyo",
      time: { words: "19 June", value: "2024-06-19" },
    },
  ],
};

export const footballer: Report = {
  id: "footballer",
  title: "Smith scores",
  publishedAt: "2024-03-02",
  source: "Valley Post",
  marked: `[js:person John Smith] scored for [rov:organisation Rovers] in [lee:place Leeds].`,
};

export const judge: Report = {
  id: "judge",
  title: "Judge rules on bridge",
  publishedAt: "2024-03-02",
  source: "Harbour News",
  marked: `[js:person John Smith] ruled on the bridge of [lee:place Leeds] on Friday.`,
  roles: { js: ["high court judge"] },
};

export const footballerAgain: Report = {
  id: "footballer-2",
  title: "Smith leaves",
  publishedAt: "2024-08-02",
  source: "Harbour News",
  marked: `[js:person John Smith] left [rov:organisation Rovers] after eight years.`,
};

export const reports = [summit, summitElsewhere, footballer, judge, footballerAgain];
