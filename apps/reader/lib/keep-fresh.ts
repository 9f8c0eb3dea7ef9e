import type { Library } from "@nutgraf/library";

const EVERY_MS = 5 * 60_000;

/**
 * Parse again what an older parser read, and look for news in the feeds that are due, now and then, as long
 * as this process lives. What goes wrong is written down with its job or feed, and their pages show it.
 */
export function keepFresh({ feeds, jobs }: Library): void {
  jobs.refresh().catch(() => undefined);
  let isBusy = false;
  const look = async () => {
    if (isBusy) return;
    isBusy = true;
    // A library that is busy or gone is asked again next time.
    await feeds.refresh().catch(() => undefined);
    isBusy = false;
  };
  setInterval(() => look().catch(() => undefined), EVERY_MS).unref();
}
