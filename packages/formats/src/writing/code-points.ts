/** Turns positions in UTF-16 code units into positions in characters (code points). */
export function codePointPositions(text: string): (position: number) => number {
  /** Where the second halves of pairs stand: each is one position that no character has. */
  const halves: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) ?? 0;
    if (point > 0xffff) halves.push(++at);
  }
  return (position) => position - countBelow(halves, position);
}

/** How many of these ascending numbers are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
