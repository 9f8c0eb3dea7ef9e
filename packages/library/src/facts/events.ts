import type { Event, Span } from "@nutgraf/core";
import type { ArticleRef } from "../articles/summary.ts";
import type { EntityRef } from "../entities/entity.ts";
import type { Page, PageOptions } from "../store/cursor.ts";

/** Part that an entity has in an event; `by`: it says that the event happened. */
export type EventPart = "agent" | "patient" | "other" | "by";

/** Which events to list; all conditions must hold. */
export type EventListOptions = PageOptions & {
  /** `plover:AGREE`, `ace:Life.Die`, or the code alone, whatever its case. */
  readonly type?: string;
  /** Entity id of somebody or something with a part in it. */
  readonly entity?: string;
  /** The part that `entity` has. Default: any but `by`. */
  readonly part?: EventPart;
  /** Entity id of where it happened. */
  readonly place?: string;
  readonly story?: string;
  readonly status?: Event["status"];
  /** ISO 8601: of what `order` says, happened or reported from this instant on. */
  readonly from?: string;
  /** The same, before this instant. */
  readonly to?: string;
  /** `happened`: by when it happened, and only events that say so; `reported`: by the article's time. Newest first. Default: reported. */
  readonly order?: "happened" | "reported";
  /** Every report of an event instead of only the first of each. */
  readonly reports?: boolean;
};

/** How exactly an event's time is known. */
type Precision =
  | "time"
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "season"
  | "year"
  | "decade"
  | "century";

/** When an event happened, as far as it is known. */
export type EventTime = {
  /** As TimeML writes it. */
  readonly value: string;
  /** The words. */
  readonly text: string;
  /** ISO 8601 date or date and time: it began then or later, and was over before `to`. Absent if the words name no calendar time. */
  readonly from?: string;
  readonly to?: string;
  readonly precision?: Precision;
};

/** One that has part in an event; an unnamed one ("two men") has no entity. */
export type EventParticipant = {
  readonly part: EventPart;
  readonly entity?: EntityRef;
  readonly text: string;
};

/** Something that happened or is said to, as lists show it. */
export type EventSummary = {
  /** Unique within its article. */
  readonly id: string;
  readonly article: ArticleRef;
  readonly type: string;
  readonly mode?: string;
  /** The word that names it, and where it stands in the article's text. */
  readonly trigger: string;
  readonly span: Span;
  readonly sentence: string;
  /** Where the sentence begins in the article's text. */
  readonly sentenceStart: number;
  readonly participants: readonly EventParticipant[];
  readonly time?: EventTime;
  readonly place?: EntityRef;
  readonly status: Event["status"];
  readonly negated: boolean;
  readonly confidence: number;
  /** How many articles report it. */
  readonly reportCount: number;
};

/** What reports of the same event say differently. */
export type Dispute = {
  readonly kind: "number" | "verb" | "quote" | "time" | "status";
  /** What is differed about, such as "killed". */
  readonly about: string;
  readonly claims: readonly { readonly text: string; readonly articles: readonly ArticleRef[] }[];
};

/** One event with every report of it, the earliest first. */
export type EventDetail = {
  readonly reports: readonly EventSummary[];
  /** Why the reports are taken for one event. */
  readonly why: readonly string[];
  readonly disputes: readonly Dispute[];
};

/** What happened. */
export type Events = {
  list(options?: EventListOptions): Promise<Page<EventSummary>>;
  /** How many events `list` gives in all. */
  count(options?: Omit<EventListOptions, keyof PageOptions>): Promise<number>;
  /** The event with this id in this article, with its reports elsewhere. */
  get(articleId: string, id: string): Promise<EventDetail | undefined>;
  /** Event types with the number of their reports, most first. */
  types(): Promise<readonly { readonly type: string; readonly count: number }[]>;
};
