import type { Cluster } from "./clusters.ts";
import type { Candidate } from "./mention.ts";

/** Parts that people play against or for each other, so that nobody plays two of one row in one story. */
const RIVALS: readonly string[] = [
  "prosecutor | judge magistrate justice | juror | lawyer attorney barrister solicitor counsel | defendant accused suspect | plaintiff claimant | witness | victim",
  "doctor physician surgeon | nurse | patient",
  "teacher lecturer professor | pupil student",
  "landlord | tenant",
  "buyer | seller vendor",
  "employer | employee",
  "driver | passenger | pedestrian",
  "hijacker kidnapper | hostage captive",
];

/** The parts of each word, as row and place in it. */
const partOf: ReadonlyMap<string, readonly [number, number]> = new Map(
  RIVALS.flatMap((row, at) =>
    row
      .split(" | ")
      .flatMap((words, part) =>
        words.split(" ").map((word): [string, [number, number]] => [word, [at, part]]),
      ),
  ),
);

const MOST_COMPARED = 40;

/** Whether a description gives its person a part that excludes one that the cluster's has: "the prosecutor" is no lawyer of the same case. */
export function playsAgainst({ lemma }: Candidate, { members }: Cluster): boolean {
  const own = partOf.get(lemma);
  if (!own) return false;
  const parts = members.slice(0, MOST_COMPARED).flatMap((member) => {
    const words = member.form === "nominal" ? [member.lemma] : wordsOf(member.title);
    return words.flatMap((word) => {
      const part = partOf.get(word);
      return part && part[0] === own[0] ? [part[1]] : [];
    });
  });
  return parts.length > 0 && !parts.includes(own[1]);
}

const wordsOf = (title: string | undefined): string[] => title?.toLowerCase().split(/[\s-]+/) ?? [];
