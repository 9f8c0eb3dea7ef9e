const MINUTE_MS = 60_000;
const SHORTEST_MS = 15 * MINUTE_MS;
const LONGEST_MS = 24 * 60 * MINUTE_MS;
const FIRST_WAIT_MS = 60 * MINUTE_MS;

/**
 * When to look at a feed again: half its usual gap between articles, 15 minutes to a day; after failures
 * the wait doubles from an hour on.
 */
export function nextLook(
  now: Date,
  { published, failures }: { published: readonly string[]; failures: number },
): Date {
  if (failures > 0)
    return later(now, Math.min(LONGEST_MS, FIRST_WAIT_MS * 2 ** Math.min(failures - 1, 10)));
  const times = published
    .map((time) => Date.parse(time))
    .filter((time) => !Number.isNaN(time))
    .sort((a, b) => b - a);
  const gaps = times.slice(1).map((time, at) => (times[at] ?? time) - time);
  const usual = gaps.sort((a, b) => a - b)[gaps.length >> 1];
  // A feed that fell silent is not asked at its old rhythm.
  const silence = times[0] === undefined ? 0 : (now.getTime() - times[0]) / 4;
  const wait = usual === undefined ? FIRST_WAIT_MS : Math.max(usual / 2, silence);
  return later(now, Math.min(LONGEST_MS, Math.max(SHORTEST_MS, wait)));
}

const later = (now: Date, ms: number): Date => new Date(now.getTime() + ms);
