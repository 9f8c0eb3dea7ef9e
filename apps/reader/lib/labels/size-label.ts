const UNITS = ["bytes", "kB", "MB", "GB"] as const;

/** A size in bytes in a few characters, such as "4.2 MB". */
export function sizeLabel(bytes: number): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1);
  const value = bytes / 1000 ** power;
  return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${UNITS[power]}`;
}
