import { childrenOf, findAll } from "../../xml/xml-queries.ts";
import type { XmlElement } from "../../xml/xml-tree.ts";
import { iptcSchemes } from "./iptc-schemes.ts";

/** What the aliases in a document's QCodes stand for. */
export type Schemes = ReadonlyMap<string, string>;

/** The aliases of a document: those of IPTC, and what its own catalogs add or change. */
export function findSchemes(root: XmlElement): Schemes {
  const own = findAll(root, new Set(["catalog"])).flatMap((catalog) =>
    childrenOf(catalog, "scheme").flatMap(({ attributes: { alias, uri } }): [string, string][] =>
      alias && uri ? [[alias, uri]] : [],
    ),
  );
  return new Map([...Object.entries(iptcSchemes), ...own]);
}

/** The address of the concept that an element means: its `uri`, or its QCode resolved; else its literal. */
export function addressOf(element: XmlElement | undefined, schemes: Schemes): string | undefined {
  const { uri, qcode, literal } = element?.attributes ?? {};
  if (uri) return uri;
  return qcode ? resolve(qcode, schemes) : literal;
}

/** Resolve a QCode; one of an unknown alias stays as it is. */
function resolve(qcode: string, schemes: Schemes): string {
  const colon = qcode.indexOf(":");
  const scheme = schemes.get(qcode.slice(0, colon));
  return scheme === undefined ? qcode : scheme + qcode.slice(colon + 1);
}
