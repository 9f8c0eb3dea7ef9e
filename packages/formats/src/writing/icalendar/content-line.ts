const MAX_OCTETS = 75;

/**
 * A property of iCalendar: its text escaped, the line folded before 75 octets without cutting a character.
 * https://www.rfc-editor.org/rfc/rfc5545#section-3.1
 * @param isText false for values that are no text, such as addresses
 */
export function contentLine(name: string, value: string, isText = true): string {
  const escaped = isText ? value.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n") : value;
  return fold(`${name}:${escaped.replace(CONTROL, "")}`);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: iCalendar allows none but the tab
const CONTROL = /[\0-\x08\x0a-\x1f\x7f]/g;

function fold(line: string): string {
  const folded: string[] = [];
  let current = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MAX_OCTETS) {
      folded.push(current);
      current = " ";
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...folded, current].join("\r\n");
}
