import { personName } from "../world/people.ts";

/** Searches as readers make them: words common and rare, phrases, exclusions, names by fame, facts, dates. */
export const queries: readonly string[] = [
  "president",
  "earthquake",
  "bridge -ship",
  '"the government"',
  "vote OR election",
  "mini*",
  ...[0, 1, 5, 20, 100, 500].map((rank) => `person:"${personName(rank)}"`),
  ...[0, 3, 30].map((rank) => `by:"${personName(rank)}"`),
  "said:treaty",
  "event:CONSULT after:2023-02",
  "event:ace:Life.Die",
  "treaty on:2023-01",
  'source:"Outlet 3" treaty',
  "is:original rescue",
  "title:minister",
  "has:quote court",
];
