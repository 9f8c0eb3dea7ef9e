import type { Learnt } from "./encode-model.ts";

type Row = { readonly feature: number; readonly names: number[]; readonly weights: number[] };

/** The mean of the weights of several that have learnt the same, which errs less than each of them. */
export function meanOf(members: readonly Learnt[]): Learnt {
  return { averaged: () => meanRows(members) };
}

function* meanRows(members: readonly Learnt[]): Generator<Row> {
  const sums = new Map<number, Map<number, number>>();
  for (const member of members) {
    for (const { feature, names, weights } of member.averaged()) {
      const sum = sums.get(feature) ?? new Map<number, number>();
      for (const [at, name] of names.entries()) {
        sum.set(name, (sum.get(name) ?? 0) + (weights[at] ?? 0));
      }
      sums.set(feature, sum);
    }
  }
  for (const [feature, sum] of sums) {
    const weights = [...sum.values()].map((weight) => weight / members.length);
    yield { feature, names: [...sum.keys()], weights };
  }
}
