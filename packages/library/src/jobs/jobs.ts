import type { Article } from "@nutgraf/core";
import type { FeedRefresh } from "../sources/feeds.ts";
import type { Page, PageOptions } from "../store/cursor.ts";

/** Work to do. */
export type JobRequest =
  | { readonly kind: "articles"; readonly label: string; readonly articles: readonly Article[] }
  /** Files or folders of any format that `formats` reads. */
  | { readonly kind: "files"; readonly paths: readonly string[] }
  | { readonly kind: "urls"; readonly urls: readonly string[] }
  /** Parse again what an older parser read. */
  | { readonly kind: "reparse" };

/** A piece of work with its progress, which outlives the process. */
export type Job = {
  readonly id: string;
  readonly kind: JobRequest["kind"];
  readonly label: string;
  /** `paused`: stopped, or its process died; `run` continues it. `failed`: as a whole, again and again. */
  readonly state: "waiting" | "running" | "paused" | "done" | "failed";
  /** Files, addresses or articles; absent while it is not known. */
  readonly total?: number;
  readonly done: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly problem?: string;
  readonly madeAt: string;
  readonly changedAt: string;
};

/** One part of a job that failed, and why. */
export type JobFailure = { readonly item: string; readonly problem: string };

/** How to run a job. */
export type RunOptions = {
  /** Stops after the articles at hand; what was saved stays. */
  readonly signal?: AbortSignal;
  /** Called after each batch that was saved. */
  readonly onProgress?: (job: Job) => void;
};

/** How to work through jobs and feeds. */
export type WorkOptions = RunOptions & {
  /** Stop when nothing waits. Default: go on until told to stop. */
  readonly once?: boolean;
  /** Time between two looks for work. Default: 5 seconds, 2 on PostgreSQL. */
  readonly everyMs?: number;
  readonly onDone?: (job: Job) => void;
  readonly onFeed?: (refresh: FeedRefresh) => void;
  /** Called for what went wrong outside of any article. */
  readonly onProblem?: (problem: string) => void;
};

/** Long work with durable progress. */
export type Jobs = {
  /** Write the work down; it begins with `run`. */
  add(request: JobRequest): Promise<Job>;
  /** Run a job to its end, or until stopped; one that ran before goes on where it was. @throws {RangeError} if there is none of this id */
  run(id: string, options?: RunOptions): Promise<Job>;
  /** Parse again what an older parser read; none if there is no such article or another process is at it. */
  refresh(options?: RunOptions): Promise<Job | undefined>;
  /** Do the jobs that wait, parse again what an older parser read, and look at feeds that are due; a PostgreSQL library's workers share them. */
  work(options?: WorkOptions): Promise<void>;
  get(id: string): Promise<Job | undefined>;
  list(options?: PageOptions): Promise<Page<Job>>;
  /** The parts that failed, at most 1000. */
  failures(id: string): Promise<readonly JobFailure[]>;
  /** Try the failed parts again with the next `run`. */
  retry(id: string): Promise<boolean>;
  remove(id: string): Promise<boolean>;
};
