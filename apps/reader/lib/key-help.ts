/** A group of keys with what they do. */
export type KeyHelp = {
  readonly title: string;
  readonly keys: readonly (readonly [keys: string, meaning: string])[];
};

// The keys of Miniflux, which are those of Google Reader.
// Source: https://miniflux.app/docs/keyboard_shortcuts.html.
export const keyHelp: readonly KeyHelp[] = [
  {
    title: "Anywhere",
    keys: [
      ["/", "Search"],
      ["+", "Add articles"],
      ["g a", "News"],
      ["g u", "Unread"],
      ["g b", "Starred"],
      ["g o", "Stories"],
      ["g n", "Names"],
      ["g q", "Quotes"],
      ["g t", "Timeline"],
      ["g m", "Map"],
      ["g g", "Graph"],
      ["g f", "Feeds"],
      ["g h", "Highlights"],
      ["g c", "Corrections"],
      ["g e", "Export"],
      ["g s", "Settings"],
      ["?", "This page"],
      ["Esc", "Close the card, take the mark away"],
    ],
  },
  {
    title: "In a list",
    keys: [
      ["j", "Next article (also n)"],
      ["k", "Previous article (also p)"],
      ["o", "Open it (also Enter)"],
      ["m", "Mark it read or unread"],
      ["s", "Star it, or take the star away"],
      ["A", "Mark all of the list as read"],
    ],
  },
  {
    title: "In an article",
    keys: [
      ["j", "Next article of the list (also n)"],
      ["k", "Previous article of the list (also p)"],
      ["]", "Next fact in the text"],
      ["[", "Previous fact in the text"],
      ["e", "Show all evidence, or none"],
      ["h", "Highlight the selection or the fact, with a note"],
      ["c", "Copy the fact with its source"],
      ["l", "Listen, or pause"],
      ["s", "Star it, or take the star away"],
      ["m", "Keep it unread and go back"],
      ["v", "Open the original"],
    ],
  },
];
