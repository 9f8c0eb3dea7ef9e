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
      ["g a", "Articles"],
      ["+", "Add an article"],
      ["?", "This page"],
      ["Esc", "Close the card, take the mark away"],
    ],
  },
  {
    title: "In a list",
    keys: [
      ["j", "Next article (also n)"],
      ["k", "Previous article (also p)"],
      ["Enter", "Open it (also o)"],
    ],
  },
  {
    title: "In an article",
    keys: [
      ["]", "Next fact in the text"],
      ["[", "Previous fact in the text"],
      ["e", "Show all evidence, or none"],
      ["c", "Copy the fact with its source"],
      ["s", "Star it, or take the star away"],
      ["m", "Keep it unread and go back"],
    ],
  },
];
