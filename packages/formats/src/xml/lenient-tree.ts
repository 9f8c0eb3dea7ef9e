import { decodeHTML } from "entities";
import { Parser } from "htmlparser2";

/** An element of broken XML; names are lower case and without prefix. */
export type LenientElement = {
  readonly name: string;
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly LenientElement[];
  /** Its own text, entities decoded. */
  readonly text: string;
  /** What stands between its tags, as written. */
  readonly inner: string;
};

type Open = {
  -readonly [Key in keyof LenientElement]: LenientElement[Key];
} & { children: LenientElement[]; start: number };

/** Deeper elements are read as if they closed at once, and after this many none is kept. */
const MAX_DEPTH = 256;
const MAX_ELEMENTS = 200_000;
/** So many levels below the deepest are no document any more: the rest is not looked at. */
const MAX_IGNORED = 2_000;
const PIECE = 65_536;

/** Read XML as far as it goes: unclosed, misnested and unknown parts are taken as they come. Never throws. */
export function toLenientTree(xml: string): LenientElement {
  const root = open("", {}, 0);
  const stack = [root];
  let count = 0;
  let tooDeep = 0;
  let inCdata = false;
  const close = (end: number) => {
    const element = stack.pop();
    if (element) element.inner = xml.slice(element.start, end);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (tooDeep > 0 || stack.length > MAX_DEPTH || count > MAX_ELEMENTS) {
          tooDeep++;
          return;
        }
        count++;
        const element = open(name, attributes, parser.endIndex + 1);
        stack.at(-1)?.children.push(element);
        stack.push(element);
      },
      onclosetag() {
        if (tooDeep > 0) tooDeep--;
        else if (stack.length > 1) close(parser.startIndex);
      },
      ontext(data) {
        const element = stack.at(-1);
        if (element) element.text += inCdata ? data : decodeHTML(data);
      },
      oncdatastart() {
        inCdata = true;
      },
      oncdataend() {
        inCdata = false;
      },
    },
    { xmlMode: true, decodeEntities: false, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  for (let at = 0; at < xml.length && tooDeep < MAX_IGNORED; at += PIECE)
    parser.write(xml.slice(at, at + PIECE));
  parser.end();
  while (stack.length > 0) close(xml.length);
  return root;
}

function open(qualified: string, attributes: Record<string, string>, start: number): Open {
  const colon = qualified.indexOf(":");
  return {
    name: qualified.slice(colon + 1),
    prefix: colon < 0 ? "" : qualified.slice(0, colon),
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [name, decodeHTML(value)]),
    ),
    children: [],
    text: "",
    inner: "",
    start,
  };
}
