import type { Annotation, EntityType, ParsedArticle } from "@nutgraf/core";

/** The kinds of evidence that are drawn over the text. */
export type EvidenceKind =
  | "person"
  | "organisation"
  | "place"
  | "other"
  | "quote"
  | "time"
  | "event";

/** What is drawn over an article, in order of the text. */
export function listEvidence({
  entities,
  quotes,
  times,
  events,
}: ParsedArticle): Annotation<EvidenceKind>[] {
  const evidence: Annotation<EvidenceKind>[] = [
    ...entities.flatMap(({ type, mentions }) =>
      mentions
        .filter(({ form }) => form === "name")
        .map(({ span }) => ({ span, value: kindOf(type) })),
    ),
    ...quotes
      .filter(({ kind }) => kind !== "indirect")
      .flatMap(({ content }) => content.map((span) => ({ span, value: "quote" as const }))),
    ...times.map(({ span }) => ({ span, value: "time" as const })),
    ...events.map(({ trigger }) => ({ span: trigger, value: "event" as const })),
  ];
  return evidence.toSorted((a, b) => a.span.start - b.span.start);
}

function kindOf(type: EntityType): EvidenceKind {
  switch (type) {
    case "person":
      return "person";
    case "organisation":
    case "group":
      return "organisation";
    case "place":
    case "facility":
      return "place";
    default:
      return "other";
  }
}

/** How a kind of evidence looks; each differs from plain text without colour too. */
export type EvidenceStyle = {
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
};

/** The style of each kind of evidence. */
export type EvidenceStyles = Readonly<Record<EvidenceKind, EvidenceStyle>>;

const usualStyles: EvidenceStyles = {
  person: { color: "cyan", underline: true },
  organisation: { color: "magenta", underline: true },
  place: { color: "green", underline: true },
  other: { color: "blue", underline: true },
  quote: { italic: true },
  time: { color: "yellow", italic: true, underline: true },
  event: { bold: true },
};

/** Yellow and cyan are hard to read on white. */
const usualStylesOnLight: EvidenceStyles = {
  ...usualStyles,
  person: { color: "#005f87", underline: true },
  place: { color: "#00662a", underline: true },
  time: { color: "#875f00", italic: true, underline: true },
};

/** Whether the terminal says that its background is light: `COLORFGBG`, as rxvt, Konsole and others set it. */
export function hasLightBackground(environment: { readonly COLORFGBG?: string }): boolean {
  const background = environment.COLORFGBG?.split(";").at(-1);
  return background === "7" || background === "15";
}

/** The usual styles with a reader's own colours. */
export function styleEvidence(
  colors: Readonly<Partial<Record<EvidenceKind, string | undefined>>>,
  onLight = false,
): EvidenceStyles {
  const usual = onLight ? usualStylesOnLight : usualStyles;
  const own = (kind: EvidenceKind): EvidenceStyle => {
    const color = colors[kind];
    return color ? { ...usual[kind], color } : usual[kind];
  };
  return {
    person: own("person"),
    organisation: own("organisation"),
    place: own("place"),
    other: own("other"),
    quote: own("quote"),
    time: own("time"),
    event: own("event"),
  };
}

/** The same styles by weight and lines alone. */
export function withoutColor(styles: EvidenceStyles): EvidenceStyles {
  const plain = ({ color: _, ...style }: EvidenceStyle): EvidenceStyle => style;
  return {
    person: plain(styles.person),
    organisation: plain(styles.organisation),
    place: plain(styles.place),
    other: plain(styles.other),
    quote: plain(styles.quote),
    time: plain(styles.time),
    event: plain(styles.event),
  };
}
