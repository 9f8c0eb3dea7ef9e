import type { Sample } from "../sample.ts";

/** An accident, in the layout of an AP story. */
export const baltimoreBridge: Sample = {
  metadata: {
    id: "baltimore-bridge",
    title: "Cargo ship brings down bridge in Baltimore",
    source: { name: "Sample Herald", url: "https://herald.example/2024/03/26/baltimore" },
    publishedAt: "2024-03-26T23:45:00Z",
  },
  text: `Cargo ship brings down bridge in Baltimore

BALTIMORE (AP) — A container ship lost power and hit the Francis Scott Key Bridge in Baltimore early on Tuesday, and the bridge collapsed into the river within seconds. Six workers who had been filling potholes on it are presumed dead.

The ship, the Dali, issued a mayday call shortly before the crash, which allowed police to stop the traffic, Maryland Governor Wes Moore said.

"These people are heroes. They saved lives last night," Moore told reporters.

Two people were pulled from the Patapsco River; one of them was taken to hospital. The Coast Guard ended the search for the six others on Tuesday evening.

The vessel, which was chartered by the Danish company Maersk, was leaving for Colombo, Sri Lanka. Its operator, Synergy Marine Group, said that all 22 members of the crew, who are from India, were safe.

President Joe Biden said the federal government should pay the whole cost of a new bridge. "We're going to get it up and running again as soon as possible," he said at the White House.

The National Transportation Safety Board opened an investigation. Officials said that there was no sign of terrorism.

The bridge, opened in 1977, carried about 30,000 vehicles a day. The port, one of the busiest of the East Coast, was closed to ships.
`,
};
