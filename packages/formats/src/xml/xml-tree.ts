import { SaxesParser } from "saxes";
import { ImportError } from "../import-error.ts";
import { checkDoctype } from "./check-doctype.ts";

/** An element of XML by its local name; the namespace says whose name it is. */
export type XmlElement = {
  readonly name: string;
  readonly namespace: string;
  /** By local name; `xml:lang` keeps its prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
};
type XmlNode = XmlElement | string;

type Open = XmlElement & { readonly children: XmlNode[] };

const MAX_DEPTH = 256;
const MAX_ELEMENTS = 200_000;
const MAX_ATTRIBUTES = 200;
/** How much is parsed at once; problems are seen after each piece. */
const PIECE = 8 * 1024;

/**
 * Read well-formed XML with its namespaces.
 * @throws {ImportError} `malformed`, `refused` for declarations in a DOCTYPE, `too-large` from 256 levels, 200,000 elements or 200 attributes of one
 */
export function toXmlTree(xml: string, source: string): XmlElement {
  checkDoctype(xml, source);
  const document: Open = { name: "", namespace: "", attributes: {}, children: [] };
  const stack = [document];
  let count = 0;
  let problem: ImportError | undefined;
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on("error", ({ message }) => {
    problem ??= new ImportError("malformed", source, `The XML is not well-formed: ${message}`);
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    const element: Open = {
      name: local,
      namespace: uri,
      attributes: toRecord(attributes),
      children: [],
    };
    stack.at(-1)?.children.push(element);
    stack.push(element);
    // At once: the parser looks namespaces up through all levels, so depth costs its square.
    if (stack.length > MAX_DEPTH || ++count > MAX_ELEMENTS) throw tooLarge(source);
  });
  let attributeCount = 0;
  parser.on("opentagstart", () => {
    attributeCount = 0;
  });
  // The parser compares every attribute of an element with every other.
  parser.on("attribute", () => {
    if (++attributeCount > MAX_ATTRIBUTES) throw tooLarge(source);
  });
  const addText = (text: string) => stack.at(-1)?.children.push(text);
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => stack.pop());
  for (let at = 0; at < xml.length && !problem; at += PIECE)
    parser.write(xml.slice(at, at + PIECE));
  if (!problem) parser.close();
  if (problem) throw problem;
  const root = document.children.find((child) => typeof child !== "string");
  if (root) return root;
  throw new ImportError("malformed", source, "The XML has no element");
}

function toRecord(
  attributes: Record<string, { prefix: string; local: string; value: string }>,
): Record<string, string> {
  return Object.fromEntries(
    Object.values(attributes)
      .filter(({ prefix, local }) => prefix !== "xmlns" && local !== "xmlns")
      .map(({ prefix, local, value }) => [prefix === "xml" ? `xml:${local}` : local, value]),
  );
}

const tooLarge = (source: string): ImportError =>
  new ImportError(
    "too-large",
    source,
    `The XML has more than ${MAX_DEPTH} levels, ${MAX_ELEMENTS} elements or ${MAX_ATTRIBUTES} attributes of one`,
  );
