/** Printable ASCII without the double quote and the backslash: what a string literal holds unescaped. */
export const alphabet =
  " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";

const symbols = new Uint8Array(128);
for (let at = 0; at < alphabet.length; at++) symbols[alphabet.charCodeAt(at)] = at;

/** The number that a text's character stands for: its place in `alphabet`. */
export const symbolAt = (text: string, at: number): number => symbols[text.charCodeAt(at)] ?? 0;
