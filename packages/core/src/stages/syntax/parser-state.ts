/**
 * A state of the arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011,
 * https://aclanthology.org/P11-1068/): a stack of words, the words not read yet, the arcs so far.
 * Index `count` stands for "no such word" wherever a word's index is expected.
 */
export type ParserState = {
  readonly count: number;
  /** The stack, from `stackMargin` on; below it "no such word". */
  readonly stack: Int32Array;
  /** Position after the stack's top. */
  top: number;
  /** The first word not read yet. */
  next: number;
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
  /** Outermost and next to outermost child on either side. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  /** Number of children on either side. */
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
  /** A hash of the labels of the children on either side, order apart. */
  readonly leftLabels: Int32Array;
  readonly rightLabels: Int32Array;
};

/** Positions below the stack that may be looked at. */
export const stackMargin = 3;

/** What the parser may do: read a word, or attach the top to the word not read yet or to the one below it. */
export const action = { shift: 0, left: 1, right: 2 } as const;

/** The label of no word. */
const noLabel = 127;

/** Before the first word of a sentence of `count` words. */
export function createState(count: number): ParserState {
  const none = (): Int32Array => new Int32Array(count + 1).fill(count);
  return {
    count,
    stack: new Int32Array(count + stackMargin).fill(count),
    top: stackMargin,
    next: 0,
    heads: new Int32Array(count + 1).fill(-1),
    labels: new Uint8Array(count + 1).fill(noLabel),
    left: none(),
    left2: none(),
    right: none(),
    right2: none(),
    leftCount: new Uint8Array(count + 1),
    rightCount: new Uint8Array(count + 1),
    leftLabels: new Int32Array(count + 1),
    rightLabels: new Int32Array(count + 1),
  };
}

/** Whether the tree is whole: all words read, one left. */
export const isFinal = (state: ParserState): boolean =>
  state.next >= state.count && state.top <= stackMargin + 1;

/** Whether an action is possible. */
export function isAllowed(state: ParserState, name: number): boolean {
  const depth = state.top - stackMargin;
  if (name === action.shift) return state.next < state.count;
  if (name === action.left) return depth >= 1 && state.next < state.count;
  return depth >= 2;
}

/** Read the next word. */
export function shift(state: ParserState): void {
  state.stack[state.top++] = state.next++;
}

/** Attach the stack's top to the next word. */
export function attachLeft(state: ParserState, label: number): void {
  const child = state.stack[--state.top] ?? 0;
  const head = state.next;
  state.stack[state.top] = state.count;
  state.heads[child] = head;
  state.labels[child] = label;
  state.left2[head] = state.left[head] ?? 0;
  state.left[head] = child;
  state.leftCount[head] = (state.leftCount[head] ?? 0) + 1;
  state.leftLabels[head] = (state.leftLabels[head] ?? 0) | (1 << (label & 31));
}

/** Attach the stack's top to the word below it. */
export function attachRight(state: ParserState, label: number): void {
  const child = state.stack[--state.top] ?? 0;
  const head = state.stack[state.top - 1] ?? 0;
  state.stack[state.top] = state.count;
  state.heads[child] = head;
  state.labels[child] = label;
  state.right2[head] = state.right[head] ?? 0;
  state.right[head] = child;
  state.rightCount[head] = (state.rightCount[head] ?? 0) + 1;
  state.rightLabels[head] = (state.rightLabels[head] ?? 0) | (1 << (label & 31));
}
