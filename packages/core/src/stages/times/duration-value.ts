import type { Meaning } from "./meaning.ts";
import type { Amount } from "./numbers.ts";
import type { Unit } from "./time-words.ts";

/** How a unit is written in a TIMEX3 duration; tens and hundreds of years count in years if their number is known. */
const DESIGNATORS: Readonly<Record<Unit, { readonly prefix: string; readonly letter: string }>> = {
  S: { prefix: "PT", letter: "S" },
  MIN: { prefix: "PT", letter: "M" },
  H: { prefix: "PT", letter: "H" },
  D: { prefix: "P", letter: "D" },
  W: { prefix: "P", letter: "W" },
  WE: { prefix: "P", letter: "WE" },
  M: { prefix: "P", letter: "M" },
  Q: { prefix: "P", letter: "Q" },
  Y: { prefix: "P", letter: "Y" },
  DE: { prefix: "P", letter: "E" },
  CE: { prefix: "P", letter: "C" },
};

/** What half a unit is in the next smaller one. */
const HALVES: ReadonlyMap<Unit, string> = new Map([
  ["MIN", "30S"],
  ["H", "30M"],
  ["D", "T12H"],
  ["M", "15D"],
  ["Y", "6M"],
  ["DE", "5Y"],
]);

/** A duration as TIMEX3 writes it: P3D, PT5H30M, PXM; undefined if the unit is missing. */
export function toDuration(
  amount: Amount | undefined,
  unit: Unit | undefined,
): Meaning | undefined {
  if (amount === undefined || unit === undefined) return undefined;
  return { kind: "value", type: "DURATION", value: durationValue(amount, unit) };
}

/** The value of so many units. */
export function durationValue(amount: Amount, unit: Unit): string {
  const { prefix, letter } = DESIGNATORS[unit];
  if (amount === "X") return `${prefix}X${letter}`;
  if (unit === "DE" && Number.isInteger(amount)) return `P${amount * 10}Y`;
  if (unit === "CE" && Number.isInteger(amount)) return `P${amount * 100}Y`;
  const whole = Math.floor(amount);
  const half = amount - whole === 0.5 ? HALVES.get(unit) : undefined;
  if (half === undefined) return `${prefix}${amount}${letter}`;
  return whole === 0
    ? `${half.startsWith("T") ? "P" : prefix}${half}`
    : `${prefix}${whole}${letter}${half}`;
}
