/** What packages/training shares with the stages it trains: formats and feature templates. Not a public API. */

export { joinSurely } from "./stages/entities/link-mentions.ts";
export {
  optionFeatureCount,
  optionSlots,
  readNewFeatures,
  readOptionFeatures,
} from "./stages/entities/option-features.ts";
export { walkAnaphors } from "./stages/entities/walk-anaphors.ts";
export { findBlocks } from "./stages/layout/find-blocks.ts";
export { readDocumentWords } from "./stages/names/document-words.ts";
export { candidateRuns, findNames } from "./stages/names/find-names.ts";
export { bestPath, type PathSums, sumPaths } from "./stages/names/lattice.ts";
export {
  nameFeatureCount,
  ownLetterFeatures,
  readNameFeatures,
  tagFeatures,
} from "./stages/names/name-features.ts";
export { readNameInput } from "./stages/names/name-input.ts";
export {
  kindOfLabel,
  labelCount,
  labelOf,
  mayFollow,
  nameKinds,
  outside,
  place,
  placeOfLabel,
} from "./stages/names/name-labels.ts";
export {
  boundaryFeatureCount,
  readBoundaryFeatures,
} from "./stages/sentences/boundary-features.ts";
export {
  splitBlock,
  splitSentences,
  toJudge,
} from "./stages/sentences/split-sentences.ts";
export { readLetterKeys } from "./stages/syntax/letter-keys.ts";
export {
  cellsWidth,
  gatesWidth,
  inputWidth,
  layOutParameters,
  layOutWorkspace,
  type Matrix,
  maxWords,
  type Network,
  type Parameters,
  padded,
  roleAt,
  rolesWidth,
  statesWidth,
  width,
} from "./stages/syntax/network.ts";
export { parseSentence } from "./stages/syntax/parse-sentence.ts";
export { parseSyntax } from "./stages/syntax/parse-syntax.ts";
export {
  headColumns,
  readFirstLayer,
  readRoles,
  readSecondLayer,
  scoreArcs,
  scoreLabels,
  scoreTags,
  sumInputs,
} from "./stages/syntax/read-sentence.ts";
export { decodeSyntax, type EncodedSyntax } from "./stages/syntax/syntax-model.ts";
export { tokenise } from "./stages/tokens/tokenise.ts";
export { alphabet } from "./text/alphabet.ts";
export { foldName } from "./text/gazetteer/fold-name.ts";
export { getGazetteer, type Place } from "./text/gazetteer/read-gazetteer.ts";
export {
  decodeTable,
  type EncodedTable,
  keyOf,
  lookUp,
  pairLimit,
} from "./text/hashed-table.ts";
export { feature1, feature2, feature3, feature4, hashString } from "./text/hashing.ts";
export { findRow, indexKeys, type KeyIndex } from "./text/key-index.ts";
export {
  addScores,
  bestOf,
  decodeModel,
  type EncodedModel,
  fingerprintOf,
  type LinearModel,
  longGap,
  maxLevel,
  weightOfLevel,
} from "./text/linear-model.ts";
export { decodeKeys, decodeMatrix, type EncodedMatrix, scaleOf } from "./text/matrix-code.ts";
export { nameList, phraseHash } from "./text/name-lists.ts";
export { createKernel, type VectorKernel } from "./text/vector-kernel.ts";
export {
  atom,
  atomCount,
  atomMargin,
  letterCase,
  readWordAtoms,
  sentenceCase,
  type WordAtoms,
} from "./text/word-atoms.ts";
export { clusterOf } from "./text/word-clusters.ts";
export { kernelWeights } from "./weights/kernel.ts";
