import { sharedLibrary } from "./shared-library.ts";

/** Run a job in the background; what becomes of it is written down with it, failures too. */
export function startJob(id: string): void {
  sharedLibrary()
    .then(({ jobs }) => jobs.run(id))
    .catch(() => undefined);
}
