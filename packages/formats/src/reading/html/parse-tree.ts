import { Parser } from "htmlparser2";

/** An element of a page: only what reading an article needs. */
export type HtmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: HtmlElement | undefined;
  readonly children: (HtmlElement | string)[];
  /** Number of ancestors, 0 for the root. */
  readonly depth: number;
};

/** Why a page is not read. */
export type TreeLimit = "bytes" | "depth" | "nodes";

/** How large a page may be before it is refused. */
export const treeLimits = {
  /** UTF-16 code units of markup. */
  length: 24_000_000,
  /** Open elements at once; deeper than `depth` they are read as part of their ancestor. */
  openElements: 4096,
  depth: 256,
  /** Elements and runs of text. */
  nodes: 200_000,
} as const;

/** Their content is never text of a page. */
const OPAQUE = new Set([
  "style",
  "svg",
  "template",
  "iframe",
  "object",
  "canvas",
  "math",
  "noframes",
]);

/**
 * The tree of a page's elements and texts. Scripts other than JSON-LD, styles and embedded documents
 * are left out.
 *
 * @throws what `refuse` makes, when the page is over one of `treeLimits`
 */
export function parseTree(html: string, refuse: (limit: TreeLimit) => Error): HtmlElement {
  if (html.length > treeLimits.length) throw refuse("bytes");
  const root: HtmlElement = {
    name: "#root",
    attributes: {},
    parent: undefined,
    children: [],
    depth: 0,
  };
  let current = root;
  let open = 0;
  let flattened = 0;
  let opaque = 0;
  let nodes = 0;
  const count = (): void => {
    nodes++;
    if (nodes > treeLimits.nodes) throw refuse("nodes");
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      open++;
      if (open > treeLimits.openElements) throw refuse("depth");
      if (opaque > 0 || isOpaque(name, attributes)) {
        opaque++;
        return;
      }
      if (flattened > 0 || current.depth >= treeLimits.depth) {
        flattened++;
        return;
      }
      count();
      const element: HtmlElement = {
        name,
        attributes,
        parent: current,
        children: [],
        depth: current.depth + 1,
      };
      current.children.push(element);
      current = element;
    },
    ontext(text) {
      if (opaque > 0) return;
      const last = current.children.length - 1;
      const before = current.children[last];
      if (typeof before === "string") {
        current.children[last] = before + text;
        return;
      }
      count();
      current.children.push(text);
    },
    onclosetag() {
      open--;
      if (opaque > 0) opaque--;
      else if (flattened > 0) flattened--;
      else current = current.parent ?? root;
    },
  });
  parser.end(html);
  return root;
}

function isOpaque(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (name === "script") return !/ld\+json/i.test(attributes.type ?? "");
  return OPAQUE.has(name);
}
