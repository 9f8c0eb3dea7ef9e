import { addScores, bestOf, type LinearModel } from "../../text/linear-model.ts";
import {
  type ParserInput,
  parserFeatureCount,
  readActionFeatures,
  readLabelFeatures,
} from "./parser-features.ts";
import {
  action,
  attachLeft,
  attachRight,
  createState,
  isAllowed,
  isFinal,
  type ParserState,
  shift,
} from "./parser-state.ts";

/** The tree of a tagged sentence: per word its head (-1 for the root) and its label's class. */
export type Tree = { readonly heads: Int32Array; readonly labels: Uint8Array };

/** The parser's two models: which action is next, and which label a new arc has. */
export type ParserModels = { readonly actions: LinearModel; readonly labels: LinearModel };

/** Parse a sentence from left to right, in time linear in its length. */
export function parseSentence(models: ParserModels, input: ParserInput): Tree {
  const state = createState(input.count);
  const features = new Int32Array(parserFeatureCount);
  const actionScores = new Int32Array(3);
  const labelScores = new Int32Array(models.labels.classes.length);
  while (!isFinal(state)) {
    const count = readActionFeatures(input, state, features);
    actionScores.fill(0);
    addScores(models.actions, features, count, actionScores);
    const next = bestAllowed(state, actionScores);
    if (next === action.shift) {
      shift(state);
      continue;
    }
    const head = next === action.left ? state.next : (state.stack[state.top - 2] ?? 0);
    const labelCount = readLabelFeatures(input, state, head, features);
    labelScores.fill(0);
    addScores(models.labels, features, labelCount, labelScores);
    const label = bestOf(labelScores);
    if (next === action.left) attachLeft(state, label);
    else attachRight(state, label);
  }
  return { heads: state.heads, labels: state.labels };
}

function bestAllowed(state: ParserState, scores: Int32Array): number {
  let best = -1;
  for (let name = 0; name < 3; name++) {
    if (!isAllowed(state, name)) continue;
    if (best < 0 || (scores[name] ?? 0) > (scores[best] ?? 0)) best = name;
  }
  return best;
}
