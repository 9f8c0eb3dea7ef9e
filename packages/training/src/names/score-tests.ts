import {
  kindOfLabel,
  labelCount,
  nameKinds,
  outside,
  place,
  placeOfLabel,
} from "@nutgraf/core/training";
import type { NameExample, NameTest } from "./name-examples.ts";

/** F1 (0..100) of names of people, places and organisations: same words and kind. */
export function scoreTests(
  tests: readonly NameTest[],
  label: (example: NameExample) => Uint8Array,
): number {
  let right = 0;
  let found = 0;
  let gold = 0;
  for (const { examples, nameCount } of tests) {
    gold += nameCount;
    for (const example of examples) {
      const wanted = new Set(namesOf(goldLabels(example)));
      const answers = namesOf(label(example));
      found += answers.length;
      right += answers.filter((answer) => wanted.has(answer)).length;
    }
  }
  return (200 * right) / Math.max(1, gold + found);
}

/** Each name as `kind first last`. */
function namesOf(labels: Uint8Array): string[] {
  const names: string[] = [];
  let first = 0;
  labels.forEach((label, at) => {
    if (label === outside) return;
    const where = placeOfLabel(label);
    if (where === place.begin || where === place.unit) first = at;
    const kind = nameKinds[kindOfLabel(label)];
    const isEnd = where === place.last || where === place.unit;
    if (isEnd && kind !== "other") names.push(`${kind} ${first} ${at}`);
  });
  return names;
}

const goldLabels = ({ count, allowed }: NameExample): Uint8Array =>
  Uint8Array.from({ length: count }, (_, word) =>
    allowed.subarray(word * labelCount, (word + 1) * labelCount).indexOf(1),
  );
