import { ImportError } from "../../import-error.ts";
import { checkDoctype } from "../../xml/check-doctype.ts";
import { type LenientElement, toLenientTree } from "../../xml/lenient-tree.ts";
import type { Reading, Subscription } from "../reading.ts";
import { withoutAbsent } from "../without-absent.ts";

/**
 * Read a list of subscriptions: http://opml.org/spec2.opml.
 * @throws {ImportError} `refused`, `malformed` if it has no outline at all
 */
export function readOpml(xml: string): Omit<Reading, "format"> {
  checkDoctype(xml, "opml");
  const opml = toLenientTree(xml).children.find(({ name }) => name === "opml");
  const body = opml?.children.find(({ name }) => name === "body");
  if (!body) throw new ImportError("malformed", "opml", "The list has no body; expected outlines");
  return { articles: [], subscriptions: subscriptionsIn(body, []) };
}

/** An outline with the address of a feed is a subscription, any other a folder. */
function subscriptionsIn({ children }: LenientElement, folders: readonly string[]): Subscription[] {
  return children.flatMap((outline) => {
    const { xmlurl: url, text, title, htmlurl: homepage } = outline.attributes;
    const name = (title ?? text)?.trim() || undefined;
    const inner = url || !name ? folders : [...folders, name];
    const own = url
      ? [withoutAbsent({ url: url.trim(), title: name, homepage: homepage || undefined, folders })]
      : [];
    return [...own, ...subscriptionsIn(outline, inner)];
  });
}
