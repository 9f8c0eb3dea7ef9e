import type { EntityRef } from "../entities/entity.ts";

/** Which relations to list. */
export type RelationListOptions = {
  /** Entity id; only what it does, and what is done to it. */
  readonly entity?: string;
  /** `plover:AGREE`, `ace:Life.Die`, or the code alone. */
  readonly type?: string;
  /** Only what articles from this time on, and before that one, say; ISO 8601. */
  readonly from?: string;
  readonly to?: string;
  /** At most this many, 1 to 1000. Default: 200. */
  readonly limit?: number;
};

/** Who acts on whom: an edge of the graph. */
export type Relation = {
  readonly agent: EntityRef;
  readonly patient: EntityRef;
  /** The event's type. */
  readonly type: string;
  readonly eventCount: number;
  /** Time of the latest article that says so. */
  readonly lastAt: string;
};

/** Who acts on whom, most often first. */
export type Relations = {
  list(options?: RelationListOptions): Promise<readonly Relation[]>;
};
