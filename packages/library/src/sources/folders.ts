/** A folder that is watched. */
export type Folder = {
  readonly id: string;
  /** Absolute. */
  readonly path: string;
  /** When it was last looked at. */
  readonly checkedAt?: string;
  /** Why its files could not be listed, the last time. */
  readonly problem?: string;
};

/**
 * Folders as a source: their files of any format that is read, archives of the web too, and those of the
 * folders in them. `jobs.work` looks at them again and again: what is new or changed becomes a job, whose
 * failures are told as those of any job.
 */
export type Folders = {
  /** Watch a folder; one that is watched already stays as it is. @throws {TypeError} if it is no folder */
  add(path: string): Promise<Folder>;
  list(): Promise<readonly Folder[]>;
  /** Watch it no longer; what was read from it stays. */
  remove(id: string): Promise<boolean>;
  /** Look at all folders now; answers the ids of the jobs that this makes. */
  scan(): Promise<readonly string[]>;
};
