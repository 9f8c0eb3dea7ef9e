import type { Block, Dateline } from "../../model/article.ts";
import type { Entity, NameMention } from "../../model/entity.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { Span } from "../../model/span.ts";
import { buildTree } from "../../text/sentence-tree.ts";
import { sliceOf } from "../../text/spans.ts";
import { type Clusters, createClusters } from "./clusters.ts";
import { findCandidates } from "./find-candidates.ts";
import { joinAsides } from "./join-asides.ts";
import { joinByRank } from "./join-by-rank.ts";
import { joinByStructure } from "./join-by-structure.ts";
import { joinFirstPerson } from "./join-first-person.ts";
import { joinInstitutions } from "./join-institutions.ts";
import { joinKnown } from "./join-known.ts";
import { joinLead } from "./join-lead.ts";
import { joinEqualNames, joinShortNames } from "./join-names.ts";
import { joinOffices } from "./join-offices.ts";
import { joinOnly } from "./join-only.ts";
import { joinPairs } from "./join-pairs.ts";
import { joinSaid } from "./join-said.ts";
import { joinShortForms } from "./join-short-forms.ts";
import { joinTouching } from "./join-touching.ts";
import { findQuotedRanges } from "./quoted-ranges.ts";
import { settleTypes } from "./settle-types.ts";
import { toEntities } from "./to-entities.ts";

/** What linking stands on. */
export type LinkInput = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameMention[];
  readonly dateline: Dateline | undefined;
};

/** Surest pass first: each sees the clusters that those before it made. */
const surePasses: readonly ((clusters: Clusters) => void)[] = [
  joinEqualNames,
  joinShortNames,
  joinShortForms,
  joinByStructure,
  joinTouching,
  joinAsides,
  joinOffices,
  joinInstitutions,
  joinKnown,
  joinLead,
  joinOnly,
  joinPairs,
  joinSaid,
];

/** Join the mentions of the same person, organisation, place or thing. */
export function linkMentions(input: LinkInput): Entity[] {
  const { clusters, trees } = joinSurely(input);
  joinByRank(clusters);
  joinFirstPerson(clusters);
  return toEntities(clusters, trees, findAsides(input));
}

/** Who wrote the article and for whom: its byline and its like, and the agency in its dateline. */
function findAsides({ text, blocks, dateline }: LinkInput): Span[] {
  const asides = blocks.filter(({ kind }) => ASIDES.has(kind)).map(({ span }) => span);
  const agency = dateline && /\([^()]+\)/.exec(sliceOf(text, dateline.span));
  if (!dateline || !agency) return asides;
  const start = dateline.span.start + agency.index;
  return [...asides, { start, end: start + agency[0].length }];
}

const ASIDES: ReadonlySet<Block["kind"]> = new Set([
  "byline",
  "signoff",
  "slug",
  "embargo",
  "boilerplate",
]);

/**
 * The mentions of a text in clusters as far as rules are sure, before the ranking model: a sieve after
 * Raghunathan et al. (2010), "A Multi-Pass Sieve for Coreference Resolution", https://aclanthology.org/D10-1048/.
 */
export function joinSurely({ text, sentences, names, dateline }: Omit<LinkInput, "blocks">) {
  const trees = sentences.map((sentence, index) => buildTree(text, sentence, index));
  const settled = settleTypes(text, names);
  const candidates = findCandidates(trees, settled, findQuotedRanges(text), dateline?.span);
  const clusters = createClusters(candidates);
  for (const pass of surePasses) pass(clusters);
  return { clusters, trees };
}
