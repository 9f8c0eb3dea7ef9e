import { shortDate } from "@nutgraf/core";

const CLOCK = /T(?<clock>\d{2}:\d{2})/;

/** A timestamp in a few characters, such as "6 Nov 2024, 09:30"; a day alone has no clock. */
export function dateAndTime(timestamp: string): string {
  const clock = CLOCK.exec(timestamp)?.groups?.clock;
  return clock ? `${shortDate(timestamp)}, ${clock}` : shortDate(timestamp);
}
