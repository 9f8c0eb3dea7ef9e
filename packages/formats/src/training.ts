/** What packages/training shares with the reader of web pages that it trains. Not a public API. */

export { decodeText } from "./decoding/decode-text.ts";
export { readBlockFeatures } from "./reading/html/block-features.ts";
export { type BoostedTrees, predict } from "./reading/html/boosted-trees.ts";
export { namingWords } from "./reading/html/element-hints.ts";
export { chooseBlocks } from "./reading/html/find-article.ts";
export { findArticleObject } from "./reading/html/find-source.ts";
export { findTextBlocks, foldSpace, type TextBlock } from "./reading/html/find-text-blocks.ts";
export { joinBlocks } from "./reading/html/join-blocks.ts";
export { type PageClues, PageFacts, readClues } from "./reading/html/page-facts.ts";
export { type HtmlElement, parseTree } from "./reading/html/parse-tree.ts";
export { readHead } from "./reading/html/read-head.ts";
export { readScoreFeatures } from "./reading/html/score-features.ts";
