/** The escape sequence (OSC 52) that asks the terminal to put a text on the clipboard. */
export const copySequence = (text: string): string =>
  `\u001b]52;c;${Buffer.from(text, "utf8").toString("base64")}\u0007`;
