/** What an archive keeps of one exchange, or a note about itself. */
export type ArchiveRecord = {
  /** `response`, `resource`, `warcinfo`, `request` …, as WARC names it. */
  readonly type: string;
  readonly url?: string;
  /** When it was captured, ISO 8601. */
  readonly capturedAt?: string;
  /** Of the block: `application/http` for a whole message, else of the thing itself. */
  readonly contentType: string;
  /** The block; absent if it is not wanted, larger than what is read at once, or cut off. */
  readonly block?: Uint8Array;
};
