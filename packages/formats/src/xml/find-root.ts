/** The first element of a document, as far as its start tag tells. */
export type Root = {
  /** Without prefix, as written. */
  readonly name: string;
  /** The start tag's attributes as written, namespaces among them. */
  readonly attributes: string;
};

const PROLOG =
  /^(?:\s+|<\?[^>]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE\b(?:[^[>"']|"[^"]*"|'[^']*'|\[[^\]]*\])*>)/i;
const START_TAG = /^<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)((?:\s[^>]*)?)\/?>/;

/** Find the root element of XML; white space, comments, instructions and a DOCTYPE before it are passed over. */
export function findRoot(head: string): Root | undefined {
  let rest = head.replace(/^\ufeff/, "");
  for (let prolog = rest.match(PROLOG); prolog; prolog = rest.match(PROLOG))
    rest = rest.slice(prolog[0].length);
  const [, name, attributes] = rest.match(START_TAG) ?? [];
  return name === undefined || attributes === undefined ? undefined : { name, attributes };
}
