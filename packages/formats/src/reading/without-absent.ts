/** The same object without the keys whose value is `undefined`: absent is a missing key. */
export function withoutAbsent<Value extends Record<string, unknown>>(value: Value): Present<Value> {
  // Object.fromEntries forgets the keys' types; nothing but absent values was dropped.
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== undefined),
  ) as Present<Value>;
}

type Present<Value> = {
  [Key in keyof Value as undefined extends Value[Key] ? never : Key]: Value[Key];
} & {
  [Key in keyof Value as undefined extends Value[Key] ? Key : never]?: Exclude<
    Value[Key],
    undefined
  >;
};
