import type { ListOptions } from "@nutgraf/library";

/** The tabs of the front page. */
export const frontViews = {
  all: { label: "All", nothing: "Nothing here." },
  unread: { label: "Unread", nothing: "Nothing here that you have not read." },
  starred: {
    label: "Starred",
    nothing: "No starred articles. Press s on an article to star it.",
  },
} as const;

type Params = Readonly<Record<string, string | undefined>>;

/** What the address of the front page asks for. */
export type FrontView = {
  readonly show: keyof typeof frontViews;
  /** The part of the address that other tabs keep. */
  readonly fields: Params;
  readonly options: ListOptions;
  readonly heading: string;
  /** Whether nothing is left out. */
  readonly isWhole: boolean;
};

/** Read the address of the front page. */
export function toFrontView({ show: asked, after, source, tag, feed }: Params): FrontView {
  const show = asked === "unread" || asked === "starred" ? asked : "all";
  return {
    show,
    fields: { source, tag, feed },
    options: {
      ...(show === "unread" && { unread: true }),
      ...(show === "starred" && { starred: true }),
      ...(source && { source }),
      ...(tag && { tag }),
      ...(feed && { feed }),
      ...(after && { after }),
    },
    heading: source ?? (tag ? `Tagged “${tag}”` : "News"),
    isWhole: show === "all" && !after && !source && !tag && !feed,
  };
}
