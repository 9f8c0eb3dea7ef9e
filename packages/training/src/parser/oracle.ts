import { isAllowed, type ParserState, stackMargin } from "@nutgraf/core/training";

/**
 * How many arcs of the gold tree each action puts out of reach (Goldberg and Nivre 2013, "Training
 * Deterministic Parsers with Non-Deterministic Oracles", https://aclanthology.org/Q13-1033/);
 * Infinity for an action that is not possible. Exact for projective trees.
 */
export function costsOf(state: ParserState, gold: readonly number[]): number[] {
  const { stack, top, next, count } = state;
  const s0 = stack[top - 1] ?? count;
  const s1 = stack[top - 2] ?? count;
  let shiftCost = 0;
  let leftCost = 0;
  let rightCost = 0;
  for (let at = stackMargin; at < top; at++) {
    const word = stack[at] ?? 0;
    if (gold[word] === next) shiftCost++;
    if (at < top - 1 && gold[next] === word) shiftCost++;
  }
  for (let word = next; word < count; word++) {
    if (gold[word] !== s0) continue;
    leftCost++;
    rightCost++;
  }
  const head = gold[s0] ?? -1;
  if (head === s1 || head > next || head === -1) leftCost++;
  if (head >= next || head === -1) rightCost++;
  const costs = [shiftCost, leftCost, rightCost];
  return costs.map((cost, name) => (isAllowed(state, name) ? cost : Number.POSITIVE_INFINITY));
}
