/** What packages/training shares with the stages it trains: formats and feature templates. Not a public API. */

export { findBlocks } from "./stages/layout/find-blocks.ts";
export { readDocumentWords } from "./stages/names/document-words.ts";
export { candidateRuns } from "./stages/names/find-names.ts";
export { type PathSums, sumPaths } from "./stages/names/lattice.ts";
export {
  nameFeatureCount,
  ownLetterFeatures,
  readNameFeatures,
} from "./stages/names/name-features.ts";
export { readNameInput } from "./stages/names/name-input.ts";
export {
  labelCount,
  labelOf,
  mayFollow,
  nameKinds,
  outside,
  place,
} from "./stages/names/name-labels.ts";
export {
  boundaryFeatureCount,
  readBoundaryFeatures,
} from "./stages/sentences/boundary-features.ts";
export { splitBlock, toJudge } from "./stages/sentences/split-sentences.ts";
export { type ParserModels, parseSentence, type Tree } from "./stages/syntax/parse-sentence.ts";
export {
  type ParserInput,
  parserFeatureCount,
  readActionFeatures,
  readLabelFeatures,
} from "./stages/syntax/parser-features.ts";
export { readParserInput } from "./stages/syntax/parser-input.ts";
export {
  action,
  attachLeft,
  attachRight,
  createState,
  isAllowed,
  isFinal,
  type ParserState,
  shift,
  stackMargin,
} from "./stages/syntax/parser-state.ts";
export { outerTag, tagTokens } from "./stages/syntax/tag-tokens.ts";
export { readTaggerFeatures, taggerFeatureCount } from "./stages/syntax/tagger-features.ts";
export { tokenise } from "./stages/tokens/tokenise.ts";
export { getGazetteer } from "./text/gazetteer/read-gazetteer.ts";
export {
  decodeTable,
  type EncodedTable,
  keyOf,
  lookUp,
  pairLimit,
} from "./text/hashed-table.ts";
export { feature1, feature2, feature3, feature4, hashString } from "./text/hashing.ts";
export {
  addScores,
  alphabet,
  bestOf,
  decodeModel,
  type EncodedModel,
  fingerprintOf,
  type LinearModel,
  longGap,
  maxLevel,
  weightOfLevel,
} from "./text/linear-model.ts";
export { nameList, phraseHash } from "./text/name-lists.ts";
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
