/** One that is never closed goes to the end: looked for again behind each start, many would take forever. */
const CDATA_OR_COMMENT = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)/g;

/** The markup of XML alone. */
export function withoutCdataAndComments(xml: string): string {
  return xml.replace(CDATA_OR_COMMENT, "");
}
