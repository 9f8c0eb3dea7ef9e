import { Parser } from "htmlparser2";

/** Elements that begin and end a line of their own; https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3. */
const BLOCKS = new Set(
  "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
/** Elements whose content is not for reading. */
const HIDDEN = new Set(
  "script style noscript template iframe object embed svg math head title select textarea canvas audio video".split(
    " ",
  ),
);

const WHITE_SPACE = /[ \t\r\n\f]+/g;

/**
 * The words of a piece of HTML: blocks apart by an empty line, items of a list each on a line. It keeps no tree,
 * so depth costs nothing.
 */
export function toBlockText(html: string): string {
  const blocks: string[] = [];
  let block = "";
  let hidden = 0;
  const end = () => {
    const text = tidy(block);
    if (text !== "") blocks.push(text);
    block = "";
  };
  const parser = new Parser(
    {
      onopentagname(name) {
        if (HIDDEN.has(name)) hidden++;
        if (BLOCKS.has(name)) end();
        if (name === "br") block += "\n";
      },
      onclosetag(name) {
        if (HIDDEN.has(name)) hidden--;
        if (BLOCKS.has(name)) end();
      },
      ontext(data) {
        if (hidden === 0) block += data.replace(WHITE_SPACE, " ");
      },
    },
    { decodeEntities: true, recognizeCDATA: true },
  );
  parser.end(html);
  end();
  return blocks.join("\n\n");
}

/** Two line breaks in a row end a paragraph; other white space is one space. */
function tidy(block: string): string {
  return block
    .replace(/ *\n */g, "\n")
    .replace(/ {2,}/g, " ")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
