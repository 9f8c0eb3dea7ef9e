import { Tokenizer } from "htmlparser2";
import { blockElements, hiddenElements } from "./html-elements.ts";
import { createTextBuilder } from "./text-builder.ts";

/** The words of a piece of HTML, blocks apart by an empty line. No tree and no stack: depth costs nothing. */
export function toBlockText(html: string): string {
  const text = createTextBuilder();
  let hidden = 0;
  let opened = "";
  const nameAt = (start: number, end: number) => html.slice(start, end).toLowerCase();
  const close = (name: string) => {
    if (hiddenElements.has(name)) hidden = Math.max(0, hidden - 1);
    if (blockElements.has(name)) text.breakBlock();
  };
  const append = (words: string) => {
    if (hidden === 0) text.append(words);
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ...ignored,
      onopentagname(start, end) {
        opened = nameAt(start, end);
        if (hiddenElements.has(opened)) hidden++;
        if (blockElements.has(opened)) text.breakBlock();
        if (opened === "br") text.breakLine();
      },
      onselfclosingtag: () => close(opened),
      onclosetag: (start, end) => close(nameAt(start, end)),
      ontext: (start, end) => append(html.slice(start, end)),
      ontextentity: (codePoint) => append(String.fromCodePoint(codePoint)),
      oncdata: (start, end, endOffset) => append(html.slice(start, end - endOffset)),
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return text.toString();
}

const ignore = (): void => {};
/** Attributes, comments and declarations say nothing to a reader. */
const ignored = {
  onattribdata: ignore,
  onattribentity: ignore,
  onattribend: ignore,
  onattribname: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onprocessinginstruction: ignore,
};
