import type { Article } from "@nutgraf/core";
import type { Container } from "../detect-container.ts";
import type { Format } from "../detect-format.ts";

/** Bytes as they came, and what the sender said about them. */
export type ImportSource = {
  readonly bytes: Uint8Array;
  /** The Content-Type header, with its charset. */
  readonly contentType?: string | undefined;
  /** Where the bytes came from: relative links are resolved against it. */
  readonly url?: string | undefined;
};

/** The channel that articles came in. */
export type Feed = { readonly title?: string; readonly link?: string };

/** A feed that a list of subscriptions names, with the folders it lies in, outermost first. */
export type Subscription = {
  readonly url: string;
  readonly title?: string;
  readonly homepage?: string;
  readonly folders: readonly string[];
};

/** What was read: articles in document order, and what else the document was. */
export type Reading = {
  readonly format: Format | Container;
  readonly articles: readonly Article[];
  readonly feed?: Feed;
  /** Newswire: the document is sound, whether it holds an article or an event, a plan or a picture. */
  readonly accepted?: true;
  /** Archives: how many records of any kind were read. */
  readonly records?: number;
  /** OPML: the feeds that it names. */
  readonly subscriptions?: readonly Subscription[];
  /** Parts that could not be read, while the rest was. */
  readonly problems?: readonly string[];
};
