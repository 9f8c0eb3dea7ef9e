import { setTimeout as sleep } from "node:timers/promises";
import { FetchError } from "./fetch-error.ts";

/** Requests to one host at the same time. */
const MAX_AT_ONCE = 2;
/** Between the starts of two requests to one host. */
const INTERVAL_MS = 250;
/** A site that asks for a longer peace is left alone, and the caller told. */
const LONGEST_WAIT_MS = 5_000;

type Host = {
  running: number;
  nextAt: number;
  quietUntil: number;
  readonly waiting: (() => void)[];
};

/** Keeps requests to a host apart, and away from one that asked for peace. */
export type HostQueue = {
  /** Run a request when it is its turn. @throws {FetchError} `busy` */
  run<Result>(host: string, work: () => Promise<Result>): Promise<Result>;
  /** Leave a host alone until then (milliseconds since 1970). */
  quiet(host: string, until: number): void;
  /** At least this long between two requests, as `Crawl-delay` asks. */
  slow(host: string, intervalMs: number): void;
};

/** @param now the clock, milliseconds since 1970 */
export function hostQueue(now: () => number): HostQueue {
  const hosts = new Map<string, Host>();
  const intervals = new Map<string, number>();
  const get = (name: string): Host => {
    const known = hosts.get(name) ?? { running: 0, nextAt: 0, quietUntil: 0, waiting: [] };
    hosts.set(name, known);
    return known;
  };
  return {
    async run(name, work) {
      const host = get(name);
      if (host.quietUntil - now() > LONGEST_WAIT_MS) throw busy(name, host.quietUntil);
      while (host.running >= MAX_AT_ONCE)
        await new Promise<void>((resolve) => host.waiting.push(resolve));
      host.running++;
      try {
        const startAt = Math.max(now(), host.nextAt, host.quietUntil);
        host.nextAt = startAt + (intervals.get(name) ?? INTERVAL_MS);
        if (startAt > now()) await sleep(startAt - now());
        return await work();
      } finally {
        host.running--;
        host.waiting.shift()?.();
        if (
          host.running === 0 &&
          host.waiting.length === 0 &&
          host.quietUntil < now() &&
          host.nextAt < now()
        )
          hosts.delete(name);
      }
    },
    quiet(name, until) {
      const host = get(name);
      host.quietUntil = Math.max(host.quietUntil, until);
    },
    slow(name, intervalMs) {
      intervals.set(name, Math.max(intervalMs, INTERVAL_MS));
    },
  };
}

const busy = (host: string, retryAt: number): FetchError =>
  new FetchError(
    "busy",
    `${host} asked to be left alone until ${new Date(retryAt).toISOString()}`,
    {
      retryAt,
    },
  );
