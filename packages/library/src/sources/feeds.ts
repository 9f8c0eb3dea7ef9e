/** A feed to follow. */
export type NewFeed = {
  readonly url: string;
  readonly title?: string;
  readonly folder?: string;
  /** Fetch each article's page, for feeds that cut their texts. */
  readonly fullText?: boolean;
};

/** A feed that is followed. */
export type Feed = {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly siteUrl?: string;
  readonly folder?: string;
  readonly fullText: boolean;
  readonly articleCount: number;
  readonly unreadCount: number;
  readonly checkedAt?: string;
  /** When it last had something new. */
  readonly changedAt?: string;
  /** When it is looked at next. */
  readonly nextAt: string;
  /** Attempts since the last that worked. */
  readonly failures: number;
  /** What went wrong last. */
  readonly problem?: string;
};

/** What a look at a feed found. */
export type FeedRefresh = {
  readonly feed: string;
  readonly outcome: "changed" | "unchanged" | "failed";
  readonly added: number;
  readonly problem?: string;
};

/** How to look at feeds. */
export type RefreshOptions = {
  /** Begins no more looks; those at hand are ended too. */
  readonly signal?: AbortSignal;
  /** Called with each look as soon as it is done. */
  readonly onLook?: (look: FeedRefresh) => void;
};

/** Feeds: RSS, Atom and JSON Feed. */
export type Feeds = {
  /** Follow a feed; one that is followed already is answered as it is. */
  add(feed: NewFeed): Promise<Feed>;
  list(): Promise<readonly Feed[]>;
  change(id: string, change: Omit<Partial<NewFeed>, "url">): Promise<boolean>;
  remove(id: string): Promise<boolean>;
  /** Look at these feeds now, or at all that are due. */
  refresh(ids?: readonly string[], options?: RefreshOptions): Promise<readonly FeedRefresh[]>;
  /** Follow every feed of an OPML file. @throws {TypeError} if it is none */
  importOpml(opml: string): Promise<readonly Feed[]>;
  exportOpml(): Promise<string>;
};
