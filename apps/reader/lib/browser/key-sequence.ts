/** The first key of a sequence that waits for its second, such as `g` in `g q`. */
export type KeyState = { readonly pending: string; readonly at: number };

const PATIENCE_MS = 1200;

export const noKeys: KeyState = { pending: "", at: 0 };

/**
 * Take one more key: the keys so far if they are a command, or the state to wait in.
 *
 * @param commands every command, a sequence as `g q`
 * @param at time of the key press in ms
 */
export function pressKey(
  state: KeyState,
  {
    key,
    at,
    commands,
  }: { readonly key: string; readonly at: number; readonly commands: ReadonlySet<string> },
): { readonly state: KeyState; readonly command?: string } {
  const inTime = state.pending !== "" && at - state.at < PATIENCE_MS;
  const sequence = inTime ? `${state.pending} ${key}` : key;
  if (commands.has(sequence)) return { state: noKeys, command: sequence };
  const begins = [...commands].some((command) => command.startsWith(`${key} `));
  return { state: begins ? { pending: key, at } : noKeys };
}
