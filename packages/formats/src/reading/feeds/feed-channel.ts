/** Words that are plain, or HTML to be read as such. */
export type RichText = { readonly value: string; readonly isHtml: boolean };

/** An item of a feed of any dialect. */
export type FeedItem = {
  readonly title?: RichText | undefined;
  readonly link?: string | undefined;
  /** The whole text if the feed has it, else its summary. */
  readonly content?: RichText | undefined;
  readonly authors: readonly string[];
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  readonly language?: string | undefined;
  readonly image?: string | undefined;
};

/** A feed of any dialect. */
export type FeedChannel = {
  readonly title?: RichText | undefined;
  readonly link?: string | undefined;
  readonly language?: string | undefined;
  readonly items: readonly FeedItem[];
};

/** Text of RSS may be HTML, and nothing says whether it is. */
export function mayBeHtml(value: string | undefined): RichText | undefined {
  return value === undefined ? undefined : { value, isHtml: true };
}
