/** A day: what a site may ask for at most, whatever it writes. */
const MAX_WAIT_MS = 24 * 60 * 60 * 1000;
const DEFAULT_WAIT_MS = 60 * 1000;

/**
 * When a busy site may be asked again: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3, seconds or a date.
 * @param now milliseconds since 1970, like the result
 */
export function retryAfter(header: string | undefined, now: number): number {
  const seconds = Number(header ?? Number.NaN);
  const at = Number.isFinite(seconds) ? now + seconds * 1000 : Date.parse(header ?? "");
  const wait = Number.isNaN(at) ? DEFAULT_WAIT_MS : at - now;
  return now + Math.min(Math.max(wait, 0), MAX_WAIT_MS);
}
