/** The part of a list that fits: from the returned index on, so that the cursor stays in view. */
export function windowStart(cursor: number, length: number, size: number): number {
  const middle = cursor - Math.floor(size / 2);
  return Math.max(0, Math.min(middle, length - size));
}
