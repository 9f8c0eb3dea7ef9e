import type { Sample } from "../sample.ts";

/** A disaster, first version, in the layout of an AP story. */
export const notoEarthquake: Sample = {
  metadata: {
    id: "noto-earthquake",
    title: "At least 48 dead after earthquake in western Japan",
    source: { name: "Sample Wire", url: "https://wire.example/noto-earthquake" },
    publishedAt: "2024-01-02T11:00:00Z",
  },
  text: `At least 48 dead after earthquake in western Japan

WAJIMA, Japan (AP) — Rescuers searched collapsed houses on Tuesday for survivors of an earthquake that killed at least 48 people on the Noto peninsula on New Year's Day.

The magnitude 7.6 quake struck Ishikawa prefecture on Monday afternoon and set off a tsunami warning along the coast of the Sea of Japan. The Japan Meteorological Agency lifted all warnings on Tuesday morning.

Prime Minister Fumio Kishida said that the search for people under the rubble was "a battle against time". About 1,000 soldiers have been sent to the area.

A fire destroyed more than 200 buildings around the morning market of Wajima. Nearly 33,000 households had no electricity, the utility Hokuriku Electric Power said.

In Tokyo, a coast guard aircraft that was to carry supplies to the region collided with a Japan Airlines plane on a runway of Haneda airport on Tuesday evening. Five of the six people on the coast guard aircraft died; all 379 people on the airliner escaped.

Nuclear regulators said they had found no abnormal radiation at the plants in the region.

U.S. President Joe Biden said the United States was ready to provide any help that Japan needs.
`,
};
