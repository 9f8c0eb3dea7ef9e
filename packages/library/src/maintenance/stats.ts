/** How much a library holds. */
export type LibraryStats = {
  readonly articles: number;
  readonly unread: number;
  readonly starred: number;
  readonly muted: number;
  readonly versions: number;
  readonly entities: number;
  readonly quotes: number;
  readonly events: number;
  readonly stories: number;
  readonly feeds: number;
  readonly annotations: number;
  readonly corrections: number;
  /** Articles that an older parser read. */
  readonly outdated: number;
  readonly sources: readonly { readonly source: string; readonly articleCount: number }[];
  readonly sizeBytes: number;
  /** Times of the earliest and the latest article. */
  readonly firstAt?: string;
  readonly lastAt?: string;
};
