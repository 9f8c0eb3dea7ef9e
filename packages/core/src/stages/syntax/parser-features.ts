import { feature1, feature2, feature3, feature4 } from "../../text/hashing.ts";
import { type ParserState, stackMargin } from "./parser-state.ts";

/** At least the number of features that the two functions below give. */
export const parserFeatureCount = 160;

/** What the parser knows of each word; index `count` stands for "no such word". */
export type ParserInput = {
  readonly count: number;
  /** Hash of the word in lower case. */
  readonly words: Int32Array;
  /** The tagger's class. */
  readonly tags: Uint8Array;
  /** Hash of word and tag. */
  readonly both: Int32Array;
  /** Number of commas, and of verbs, before the word. */
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
};

/**
 * What speaks for the next action: after Zhang and Nivre 2011, "Transition-based Dependency Parsing
 * with Rich Non-local Features", https://aclanthology.org/P11-2033/.
 * Fills `features` and returns their number.
 */
export function readActionFeatures(
  input: ParserInput,
  state: ParserState,
  features: Int32Array,
): number {
  const { count, words, tags, both, commas, verbs } = input;
  const { stack, top, next, labels } = state;
  const s0 = stack[top - 1] ?? 0;
  const s1 = stack[top - 2] ?? 0;
  const s2 = stack[top - 3] ?? 0;
  const b0 = Math.min(next, count);
  const b1 = Math.min(next + 1, count);
  const b2 = Math.min(next + 2, count);
  const s0l = state.left[s0] ?? 0;
  const s0r = state.right[s0] ?? 0;
  const s1l = state.left[s1] ?? 0;
  const s1r = state.right[s1] ?? 0;
  const b0l = state.left[b0] ?? 0;
  const s0l2 = state.left2[s0] ?? 0;
  const s0r2 = state.right2[s0] ?? 0;
  const s1r2 = state.right2[s1] ?? 0;
  const b0l2 = state.left2[b0] ?? 0;

  const s0w = words[s0] ?? 0;
  const s1w = words[s1] ?? 0;
  const b0w = words[b0] ?? 0;
  const b1w = words[b1] ?? 0;
  const s0t = tags[s0] ?? 0;
  const s1t = tags[s1] ?? 0;
  const s2t = tags[s2] ?? 0;
  const b0t = tags[b0] ?? 0;
  const b1t = tags[b1] ?? 0;
  const b2t = tags[b2] ?? 0;
  const s0b = both[s0] ?? 0;
  const s1b = both[s1] ?? 0;
  const b0b = both[b0] ?? 0;
  const near = distance(s0, b0, count);
  const far = distance(s1, s0, count);
  const s0lt = tags[s0l] ?? 0;
  const s0rt = tags[s0r] ?? 0;
  const s1rt = tags[s1r] ?? 0;
  const s1lt = tags[s1l] ?? 0;
  const b0lt = tags[b0l] ?? 0;
  const s0ll = labels[s0l] ?? 0;
  const s0rl = labels[s0r] ?? 0;
  const s1ll = labels[s1l] ?? 0;
  const s1rl = labels[s1r] ?? 0;
  const b0ll = labels[b0l] ?? 0;
  const betweenNear =
    Math.min(3, (commas[b0] ?? 0) - (commas[s0] ?? 0)) * 4 +
    Math.min(3, (verbs[b0] ?? 0) - (verbs[s0] ?? 0));
  const betweenFar =
    Math.min(3, (commas[s0] ?? 0) - (commas[s1] ?? 0)) * 4 +
    Math.min(3, (verbs[s0] ?? 0) - (verbs[s1] ?? 0));

  let n = 0;
  features[n++] = feature1(1, s0w);
  features[n++] = feature1(2, s0t);
  features[n++] = feature1(3, s0b);
  features[n++] = feature1(4, s1w);
  features[n++] = feature1(5, s1t);
  features[n++] = feature1(6, s1b);
  features[n++] = feature1(7, words[s2] ?? 0);
  features[n++] = feature1(8, both[s2] ?? 0);
  features[n++] = feature1(9, b0w);
  features[n++] = feature1(10, b0t);
  features[n++] = feature1(11, b0b);
  features[n++] = feature1(12, b1w);
  features[n++] = feature1(13, both[b1] ?? 0);
  features[n++] = feature1(14, both[b2] ?? 0);

  features[n++] = feature2(20, s0b, b0b);
  features[n++] = feature2(21, s0b, b0t);
  features[n++] = feature2(22, s0t, b0b);
  features[n++] = feature2(23, s0w, b0w);
  features[n++] = feature2(24, s0t, b0t);
  features[n++] = feature2(25, s1b, s0b);
  features[n++] = feature2(26, s1b, s0t);
  features[n++] = feature2(27, s1t, s0b);
  features[n++] = feature2(28, s1w, s0w);
  features[n++] = feature2(29, s1t, s0t);
  features[n++] = feature2(30, s1b, b0t);
  features[n++] = feature2(31, s1t, b0b);
  features[n++] = feature2(32, s1w, b0w);
  features[n++] = feature2(33, s1t, b0t);
  features[n++] = feature2(34, b0t, b1t);
  features[n++] = feature2(35, b0b, b1w);
  features[n++] = feature2(36, s0b, b1t);

  features[n++] = feature3(40, b0t, b1t, b2t);
  features[n++] = feature3(41, s0t, b0t, b1t);
  features[n++] = feature3(42, s1t, s0t, b0t);
  features[n++] = feature3(43, s2t, s1t, s0t);
  features[n++] = feature4(44, s1t, s0t, b0t, b1t);
  features[n++] = feature4(45, s0t, b0t, b1t, b2t);
  features[n++] = feature3(46, s0b, b0t, b1t);
  features[n++] = feature3(47, s0b, s1t, b0t);
  features[n++] = feature3(48, s1b, s0t, b0t);
  features[n++] = feature3(49, s1t, s0t, b0b);
  features[n++] = feature4(50, s2t, s1t, s0t, b0t);
  features[n++] = feature3(51, s1w, s0w, b0t);
  features[n++] = feature3(52, s1t, s0w, b0w);
  features[n++] = feature3(53, s1w, s0t, b0w);

  features[n++] = feature4(60, s0t, s0lt, s0ll, b0t);
  features[n++] = feature4(61, s0t, s0rt, s0rl, b0t);
  features[n++] = feature4(62, s0t, b0t, b0lt, b0ll);
  features[n++] = feature4(63, s1t, s1rt, s1rl, s0t);
  features[n++] = feature4(64, s1t, s1lt, s1ll, s0t);
  features[n++] = feature4(65, s1t, s0t, s0lt, s0ll);
  features[n++] = feature4(66, s1t, s0t, s0rt, s0rl);
  features[n++] = feature3(67, s1b, s1rl, s0t);
  features[n++] = feature3(68, s0b, s0rl, b0t);
  features[n++] = feature3(69, s0b, s0ll, b0t);
  features[n++] = feature3(70, s1b, s0t, s0ll);
  features[n++] = feature4(71, s1t, s0t, words[s0l] ?? 0, b0t);
  features[n++] = feature4(72, s1t, s0t, words[s0r] ?? 0, b0t);
  features[n++] = feature4(73, s1b, s0t, words[s0l] ?? 0, 0);

  features[n++] = feature2(80, s0b, near);
  features[n++] = feature2(81, b0b, near);
  features[n++] = feature3(82, s0t, b0t, near);
  features[n++] = feature3(83, s0w, b0w, near);
  features[n++] = feature2(84, s1b, far);
  features[n++] = feature2(85, s0b, far);
  features[n++] = feature3(86, s1t, s0t, far);
  features[n++] = feature4(87, s1t, s0t, b0t, far);
  features[n++] = feature3(88, s0t, b0t, betweenNear);
  features[n++] = feature3(89, s1t, s0t, betweenFar);
  features[n++] = feature4(90, s1t, s0t, b0t, betweenFar);

  const s0lc = state.leftCount[s0] ?? 0;
  const s0rc = state.rightCount[s0] ?? 0;
  const s1lc = state.leftCount[s1] ?? 0;
  const s1rc = state.rightCount[s1] ?? 0;
  const b0lc = state.leftCount[b0] ?? 0;
  features[n++] = feature2(100, s0b, s0lc);
  features[n++] = feature2(101, s0b, s0rc);
  features[n++] = feature3(102, s0t, s0lc, s0rc);
  features[n++] = feature2(103, s1b, s1rc);
  features[n++] = feature3(104, s1t, s1lc, s1rc);
  features[n++] = feature2(105, b0b, b0lc);
  features[n++] = feature2(106, b0t, b0lc);
  features[n++] = feature4(107, s1t, s1rc, s0t, b0t);

  const s0ls = state.leftLabels[s0] ?? 0;
  const s0rs = state.rightLabels[s0] ?? 0;
  const s1ls = state.leftLabels[s1] ?? 0;
  const s1rs = state.rightLabels[s1] ?? 0;
  const b0ls = state.leftLabels[b0] ?? 0;
  features[n++] = feature2(110, s0b, s0ls);
  features[n++] = feature2(111, s0b, s0rs);
  features[n++] = feature3(112, s0t, s0ls, s0rs);
  features[n++] = feature2(113, s1b, s1rs);
  features[n++] = feature3(114, s1t, s1ls, s1rs);
  features[n++] = feature2(115, b0b, b0ls);
  features[n++] = feature2(116, b0t, b0ls);
  features[n++] = feature4(117, s1t, s1ls, s0t, s0ls);
  features[n++] = feature4(118, s0t, s0ls, b0t, b0ls);
  features[n++] = feature4(119, s1t, s1rs, s0t, b0t);

  features[n++] = feature2(120, s0t, both[s0l] ?? 0);
  features[n++] = feature2(121, s0t, both[s0r] ?? 0);
  features[n++] = feature2(122, s1t, both[s1l] ?? 0);
  features[n++] = feature2(123, s1t, both[s1r] ?? 0);
  features[n++] = feature2(124, b0t, both[b0l] ?? 0);
  features[n++] = feature4(125, s0t, tags[s0l2] ?? 0, s0lt, labels[s0l2] ?? 0);
  features[n++] = feature4(126, s0t, tags[s0r2] ?? 0, s0rt, labels[s0r2] ?? 0);
  features[n++] = feature4(127, s1t, tags[s1r2] ?? 0, s1rt, labels[s1r2] ?? 0);
  features[n++] = feature4(128, b0t, tags[b0l2] ?? 0, b0lt, labels[b0l2] ?? 0);
  return n;
}

/**
 * What speaks for the label of an arc that is about to be drawn between the stack's top and `head`.
 * Fills `features` and returns their number.
 */
export function readLabelFeatures(
  input: ParserInput,
  state: ParserState,
  head: number,
  features: Int32Array,
): number {
  const { count, words, tags, both, commas } = input;
  const child = state.stack[state.top - 1] ?? 0;
  const side = head < child ? 1 : 2;
  const hw = words[head] ?? 0;
  const cw = words[child] ?? 0;
  const ht = (tags[head] ?? 0) * 4 + side;
  const ct = tags[child] ?? 0;
  const hb = both[head] ?? 0;
  const cb = both[child] ?? 0;
  const cl = state.left[child] ?? 0;
  const cl2 = state.left2[child] ?? 0;
  const cr = state.right[child] ?? 0;
  const sibling = side === 1 ? (state.right[head] ?? 0) : (state.left[head] ?? 0);
  const other = side === 1 ? (state.left[head] ?? 0) : (state.right[head] ?? 0);
  const siblings = side === 1 ? (state.rightLabels[head] ?? 0) : (state.leftLabels[head] ?? 0);
  const others = side === 1 ? (state.leftLabels[head] ?? 0) : (state.rightLabels[head] ?? 0);
  const before = child > 0 ? child - 1 : count;
  const after = Math.min(child + 1, count);
  const afterHead = Math.min(head + 1, count);
  const beforeHead = head > 0 ? head - 1 : count;
  const gap = distance(Math.min(head, child), Math.max(head, child), count);
  const comma = Math.min(2, Math.abs((commas[head] ?? 0) - (commas[child] ?? 0)));
  const ch = state.leftLabels[child] ?? 0;
  const chr = state.rightLabels[child] ?? 0;

  let n = 0;
  features[n++] = feature2(1, side, cw);
  features[n++] = feature2(2, side, ct);
  features[n++] = feature2(3, side, cb);
  features[n++] = feature2(4, side, hw);
  features[n++] = feature1(5, ht);
  features[n++] = feature2(6, side, hb);
  features[n++] = feature2(7, ht, ct);
  features[n++] = feature2(8, ht, cb);
  features[n++] = feature3(9, side, hb, ct);
  features[n++] = feature3(10, side, hb, cb);
  features[n++] = feature3(11, side, hw, cw);
  features[n++] = feature3(12, ht, ct, gap);
  features[n++] = feature4(13, ht, ct, gap, comma);
  features[n++] = feature3(14, ht, ct, siblings);
  features[n++] = feature3(15, ht, ct, others);
  features[n++] = feature3(16, side, hb, siblings);
  features[n++] = feature4(17, side, hw, ct, others);
  features[n++] = feature3(18, ht, ct, words[cl] ?? 0);
  features[n++] = feature3(19, ht, ct, words[cr] ?? 0);
  features[n++] = feature4(20, ht, ct, tags[cl] ?? 0, tags[cr] ?? 0);
  features[n++] = feature4(21, side, hw, ct, words[cl] ?? 0);
  features[n++] = feature3(22, ht, cw, words[cl] ?? 0);
  features[n++] = feature3(23, ht, ct, ch);
  features[n++] = feature3(24, ht, ct, chr);
  features[n++] = feature3(25, ht, cw, ch);
  features[n++] = feature3(26, ht, ct, tags[before] ?? 0);
  features[n++] = feature3(27, ht, ct, tags[after] ?? 0);
  features[n++] = feature3(28, ht, ct, words[before] ?? 0);
  features[n++] = feature3(29, ht, ct, words[after] ?? 0);
  features[n++] = feature3(30, ht, ct, tags[afterHead] ?? 0);
  features[n++] = feature3(31, ht, ct, tags[beforeHead] ?? 0);
  features[n++] = feature4(32, ht, ct, tags[sibling] ?? 0, state.labels[sibling] ?? 0);
  features[n++] = feature4(33, ht, ct, tags[other] ?? 0, state.labels[other] ?? 0);
  features[n++] = feature4(34, ht, ct, tags[cl2] ?? 0, state.labels[cl2] ?? 0);
  features[n++] = feature3(35, ht, ct, state.next < count ? (tags[state.next] ?? 0) : 127);
  features[n++] = feature3(36, cb, words[cl] ?? 0, words[cr] ?? 0);
  features[n++] = feature2(37, cb, gap);
  features[n++] = feature3(38, ht, cw, comma);
  features[n++] = feature2(39, ct, state.top - stackMargin > 2 ? 1 : 0);
  features[n++] = feature3(40, side, hw, words[sibling] ?? 0);
  features[n++] = feature4(41, side, hw, ct, siblings);
  features[n++] = feature3(42, ht, words[sibling] ?? 0, ct);
  return n;
}

/** 0 if either is no word, else 1..7: 1, 2, 3, 4, 5-6, 7-10, more. */
function distance(from: number, to: number, count: number): number {
  if (from === count || to === count) return 0;
  const steps = to - from;
  if (steps < 5) return steps;
  if (steps < 7) return 5;
  return steps < 11 ? 6 : 7;
}
