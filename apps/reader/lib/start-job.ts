import { openedLibrary } from "./library.ts";

/** Run a job in the background; what becomes of it is written down with it, failures too. */
export function startJob(id: string): void {
  openedLibrary()
    .then(({ jobs }) => jobs.run(id))
    .catch(() => undefined);
}
