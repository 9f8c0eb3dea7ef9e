/** How far long work is. */
export type Progress = {
  /** @param fraction 0 to 1, where it is known */
  advance(count: number, fraction?: number): void;
  /** Take the line away. */
  end(): void;
};

/** Where progress is drawn, and the clock. */
export type ProgressOptions = {
  readonly stream?: { readonly isTTY?: boolean; write(text: string): unknown };
  readonly now?: () => number;
  /** Not where the same terminal shows the answers. */
  readonly isShown?: boolean;
};

const EVERY_MS = 200;
const CLEAR_LINE = "\r\u001b[K";

/** Draw progress with its rate and the time left on standard error, if that is a terminal. */
export function showProgress(
  what: string,
  { stream = process.stderr, now = () => performance.now(), isShown = true }: ProgressOptions = {},
): Progress {
  const start = now();
  let drawnAt = start;
  if (!stream.isTTY || !isShown) return { advance: () => {}, end: () => {} };
  return {
    advance: (count, fraction) => {
      const at = now();
      if (at - drawnAt < EVERY_MS) return;
      drawnAt = at;
      stream.write(
        `${CLEAR_LINE}${progressText(what, { count, fraction, elapsedMs: at - start })}`,
      );
    },
    end: () => {
      stream.write(CLEAR_LINE);
    },
  };
}

/** Say on the terminal what is waited for, as long as it takes. */
export async function showWork<Result>(
  what: string,
  work: () => Promise<Result>,
  stream: NonNullable<ProgressOptions["stream"]> = process.stderr,
): Promise<Result> {
  if (!stream.isTTY) return work();
  stream.write(what);
  try {
    return await work();
  } finally {
    stream.write(CLEAR_LINE);
  }
}

/** `1,200 articles, 35%, 80/s, 27 s left`. */
export function progressText(
  what: string,
  progress: {
    readonly count: number;
    readonly fraction?: number | undefined;
    readonly elapsedMs: number;
  },
): string {
  const { count, fraction, elapsedMs } = progress;
  const rate = elapsedMs > 0 ? (count * 1000) / elapsedMs : 0;
  const parts = [`${count.toLocaleString("en")} ${what}`];
  if (fraction) parts.push(`${Math.floor(fraction * 100)}%`);
  parts.push(`${rate >= 10 ? Math.round(rate) : rate.toFixed(1)}/s`);
  if (fraction && fraction < 1)
    parts.push(`${durationText((elapsedMs * (1 - fraction)) / fraction)} left`);
  return parts.join(", ");
}

function durationText(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
