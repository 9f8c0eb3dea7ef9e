import type { ColumnTypes } from "./migrations.ts";

/** Every name from each of its words on, so that one index finds it by any of them. */
export function nameTails({ kind, text }: ColumnTypes): readonly string[] {
  const find = kind === "sqlite" ? "instr" : "strpos";
  return [
    // What follows from a name alone: rows of names that are gone lead nowhere.
    `create table name_tail (
      tail ${text} not null,
      folded ${text} not null,
      primary key (tail, folded)
    )`,
    `insert into name_tail (tail, folded)
      with recursive tails (tail, folded) as (
        select folded, folded from entity_name
        union
        select substr(tail, ${find}(tail, ' ') + 1), folded from tails where ${find}(tail, ' ') > 0
      )
      select tail, folded from tails`,
  ];
}
