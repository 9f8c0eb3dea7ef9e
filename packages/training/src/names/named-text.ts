/** A name in a text: the kind is one of core's `nameKinds`. */
export type GoldName = {
  readonly start: number;
  readonly end: number;
  readonly kind: "person" | "place" | "organisation" | "other";
};

/** A text with its names. */
export type NamedText = {
  readonly text: string;
  readonly names: readonly GoldName[];
  /** Spans of which it is not known whether they are names, or of what kind. */
  readonly unsure: readonly { readonly start: number; readonly end: number }[];
  /** Whether names of other kinds than person, place and organisation are marked at all. */
  readonly marksOthers: boolean;
};
