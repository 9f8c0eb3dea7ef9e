import type { Job } from "@nutgraf/library";

const STATE_LABELS: Readonly<Record<Job["state"], string>> = {
  waiting: "Waiting",
  running: "At work",
  paused: "Stopped",
  done: "Done",
  failed: "Failed",
};

type Counted = Pick<Job, "state" | "added" | "updated" | "unchanged" | "failed">;

/** How far an import is, such as "Done: 12 new, 3 known already, 1 failed". */
export function jobSummary({ state, added, updated, unchanged, failed }: Counted): string {
  const parts = [
    [added, "new"],
    [updated, "changed"],
    [unchanged, "known already"],
    [failed, "failed"],
  ].flatMap(([count, label]) => (count === 0 ? [] : [`${count} ${label}`]));
  return parts.length === 0 ? STATE_LABELS[state] : `${STATE_LABELS[state]}: ${parts.join(", ")}`;
}
