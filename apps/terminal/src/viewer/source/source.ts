import type { ParsedArticle, Span } from "@nutgraf/core";
import type { CorrectionRequest, StoryDetail } from "@nutgraf/library";

/** What the left pane may list. */
export type Listing =
  | { readonly kind: "articles" | "unread" | "starred" }
  | { readonly kind: "stories" | "feeds" | "searches" }
  | { readonly kind: "story"; readonly id: string; readonly name: string }
  | { readonly kind: "feed"; readonly id: string; readonly name: string }
  | { readonly kind: "search"; readonly query: string }
  | { readonly kind: "timeline"; readonly about?: Subject }
  /** Doubtful quotes only where they are asked for. */
  | { readonly kind: "quotes"; readonly about?: Subject; readonly doubtful?: boolean };

/** Somebody or something that a list is about. */
export type Subject = { readonly id: string; readonly name: string };

/** The same with what tells it from others of its name. */
type NamedSubject = Subject & { readonly about: string };

/** A line of a list. */
export type ListRow = {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly isUnread?: boolean;
  readonly isStarred?: boolean;
  /** Id of the article that is shown beside it. */
  readonly article?: string;
  /** Id of the story that is told beside it. */
  readonly story?: string;
  /** The characters of the article that the line is about. */
  readonly span?: Span;
  /** The list that it opens in place of an article. */
  readonly opens?: Listing;
  /** What is said of it where no article can be shown. */
  readonly about?: readonly string[];
};

/** Where a page of a list begins: after a place, from the list's start or from its end. */
export type PagePlace = { readonly after?: string; readonly backwards?: boolean };

/** One page of a list; from the list's end, its last row first. */
export type ListPage = {
  readonly items: readonly ListRow[];
  readonly next?: string;
  /** Lines of the whole list, where it is known. */
  readonly total?: number;
};

/** A note of the reader's on a stretch of the text. */
type Note = { readonly id: string; readonly span?: Span; readonly text: string };

/** An article as the viewer shows it. */
export type OpenArticle = {
  readonly parsed: ParsedArticle;
  readonly title: string;
  readonly url?: string;
  readonly isRead: boolean;
  readonly isStarred: boolean;
  readonly tags: readonly string[];
  readonly notes: readonly Note[];
  /** The library's entity for an id of the article's own. */
  readonly subjects: ReadonlyMap<string, Subject>;
};

/** What a half-typed line may become. */
export type Completion = { readonly text: string; readonly label: string };

/** A change that was made, and how to take it back. */
export type Change = { readonly label: string; readonly undo: () => Promise<unknown> };

/** What a reader can change in a library. */
export type Edits = {
  markRead(id: string, isRead: boolean): Promise<Change>;
  star(id: string, isStarred: boolean): Promise<Change>;
  tag(id: string, tags: readonly string[], before: readonly string[]): Promise<Change>;
  note(id: string, span: Span, text: string): Promise<Change>;
  correct(request: CorrectionRequest): Promise<Change>;
  saveSearch(name: string, query: string): Promise<Change>;
  /** @param onLook called with the number of feeds that were looked at so far */
  refreshFeeds(onLook: (count: number) => void): Promise<string>;
  /** Entities whose names begin so, to merge with. */
  entities(named: string): Promise<readonly NamedSubject[]>;
};

/** Where the viewer gets its lists and articles from: a library, or one file. */
export type Source = {
  list(listing: Listing, place?: PagePlace): Promise<ListPage>;
  /** Rows of a whole list, where that can be known without reading it; asked for after its first page. */
  count(listing: Listing): Promise<number | undefined>;
  open(id: string): Promise<OpenArticle | undefined>;
  openStory?(id: string): Promise<StoryDetail | undefined>;
  complete(typed: string): Promise<readonly Completion[]>;
  /** Parse again what an older parser read; answers the number of articles. @param onDone called with it so far */
  renew?(signal: AbortSignal, onDone: (count: number) => void): Promise<number>;
  readonly edits?: Edits;
};
