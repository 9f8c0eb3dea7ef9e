/**
 * Values for an `in (…)`, the last one repeated until they are a power of two: lists of any length are
 * few statements, which stay prepared.
 */
export function toList<Value>(values: readonly Value[]): Value[] {
  const [last] = values.slice(-1);
  if (last === undefined) return [];
  const length = 2 ** Math.ceil(Math.log2(values.length));
  return [...values, ...Array.from({ length: length - values.length }, () => last)];
}
