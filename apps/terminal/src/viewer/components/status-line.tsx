import { Text } from "ink";
import { safeLine } from "../../plain/safe-text.ts";

export type StatusLineProps = { readonly message: string | undefined; readonly columns: number };

const HINTS = "1-8 lists  / search  tab questions  enter open  s star  c correct  ? help  q quit";
const SHORT_HINTS = "/ search  ? help  q quit";

/** What the last command did, or which keys there are. */
export function StatusLine({ message, columns }: StatusLineProps) {
  if (message !== undefined) return <Text wrap="truncate-end">{safeLine(message)}</Text>;
  return (
    <Text dimColor wrap="truncate-end">
      {columns > HINTS.length ? HINTS : SHORT_HINTS}
    </Text>
  );
}
