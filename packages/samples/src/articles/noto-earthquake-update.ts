import type { Sample } from "../sample.ts";

/** The second version of noto-earthquake: a new count, a new quote, a paragraph gone. */
export const notoEarthquakeUpdate: Sample = {
  metadata: {
    id: "noto-earthquake-update",
    title: "At least 62 dead after earthquake in western Japan",
    source: { name: "Sample Wire", url: "https://wire.example/noto-earthquake" },
    publishedAt: "2024-01-02T11:00:00Z",
    modifiedAt: "2024-01-03T07:30:00Z",
  },
  text: `At least 62 dead after earthquake in western Japan

WAJIMA, Japan (AP) — Rescuers raced on Wednesday to find survivors of an earthquake that killed at least 62 people on the Noto peninsula on New Year's Day, as rain and landslides made their work harder.

The magnitude 7.6 quake struck Ishikawa prefecture on Monday afternoon and set off a tsunami warning along the coast of the Sea of Japan. The Japan Meteorological Agency lifted all warnings on Tuesday morning.

Prime Minister Fumio Kishida said that the search for people under the rubble was "a battle against time". The number of soldiers in the area was doubled to about 2,000.

A fire destroyed more than 200 buildings around the morning market of Wajima. Officials said that more than 300 people had been injured, at least 20 of them seriously.

In Tokyo, a coast guard aircraft that was to carry supplies to the region collided with a Japan Airlines plane on a runway of Haneda airport on Tuesday evening. Five of the six people on the coast guard aircraft died; all 379 people on the airliner escaped.

U.S. President Joe Biden said the United States was ready to provide any help that Japan needs.
`,
};
