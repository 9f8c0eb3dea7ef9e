/** Names of many states together, which are no place. */
const BLOCS: ReadonlySet<string> = new Set([
  "West",
  "Global South",
  "Arab world",
  "Muslim world",
  "Third World",
]);

/** Whether a name is of many states together: "the West". */
export const isBloc = (name: string): boolean => BLOCS.has(name);
