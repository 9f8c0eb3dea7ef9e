import type { Dateline } from "../../model/article.ts";
import type { Entity, NameMention } from "../../model/entity.ts";
import type { Sentence } from "../../model/sentence.ts";
import { buildTree } from "../../text/sentence-tree.ts";
import { type Clusters, createClusters } from "./clusters.ts";
import { findCandidates } from "./find-candidates.ts";
import { joinByStructure } from "./join-by-structure.ts";
import { joinDescriptions } from "./join-descriptions.ts";
import { joinEqualNames, joinShortNames } from "./join-names.ts";
import { joinEqualNominals } from "./join-nominals.ts";
import { joinPronouns } from "./join-pronouns.ts";
import { joinShortForms } from "./join-short-forms.ts";
import { findQuotedRanges } from "./quoted-ranges.ts";
import { settleTypes } from "./settle-types.ts";
import { toEntities } from "./to-entities.ts";

/** What linking stands on. */
export type LinkInput = {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameMention[];
  readonly dateline: Dateline | undefined;
};

/**
 * The sieve, surest pass first: each sees the clusters that those before it made. After Raghunathan et
 * al. (2010), "A Multi-Pass Sieve for Coreference Resolution", https://aclanthology.org/D10-1048/.
 */
const passes: readonly ((clusters: Clusters) => void)[] = [
  joinEqualNames,
  joinShortNames,
  joinShortForms,
  joinByStructure,
  joinEqualNominals,
  joinDescriptions,
  joinPronouns,
];

/** Join the mentions of the same person, organisation, place or thing. */
export function linkMentions({ text, sentences, names, dateline }: LinkInput): Entity[] {
  const trees = sentences.map((sentence, index) => buildTree(text, sentence, index));
  const settled = settleTypes(text, names);
  const candidates = findCandidates(trees, settled, findQuotedRanges(text), dateline?.span);
  const clusters = createClusters(candidates);
  for (const pass of passes) pass(clusters);
  return toEntities(clusters, trees);
}
