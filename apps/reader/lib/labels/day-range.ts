import { shortDate } from "@nutgraf/core";

/** The days from one instant to another, such as "6 Nov 2024 to 9 Nov 2024"; one day is said once. */
export function dayRange(from: string, to: string): string {
  const [first, last] = [shortDate(from), shortDate(to)];
  return first === last ? first : `${first} to ${last}`;
}
