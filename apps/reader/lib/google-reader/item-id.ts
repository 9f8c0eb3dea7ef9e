const LONG_PREFIX = "tag:google.com,2005:reader/item/";
const DECIMAL = /^-?\d{1,19}$/;
const HEXADECIMAL = /^[0-9a-f]{1,16}$/i;

/** The long form of an item's id: a prefix and 16 hexadecimal digits. */
export const longItemId = (number: number): string =>
  `${LONG_PREFIX}${number.toString(16).padStart(16, "0")}`;

/** An article's number from the long or the short (decimal) form; undefined if it is neither. */
export function readItemId(id: string): number | undefined {
  if (!id.startsWith(LONG_PREFIX)) return DECIMAL.test(id) ? Number(id) : undefined;
  const digits = id.slice(LONG_PREFIX.length);
  return HEXADECIMAL.test(digits) ? Number.parseInt(digits, 16) : undefined;
}
