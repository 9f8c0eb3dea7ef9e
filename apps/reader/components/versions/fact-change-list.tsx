import type { FactDifference } from "@nutgraf/core";

type FactChangeListProps = {
  readonly title: string;
  readonly changes: FactDifference[keyof FactDifference];
};

/** What became of one kind of fact; nothing if it all stayed. */
export function FactChangeList({ title, changes }: FactChangeListProps) {
  const { added, removed, changed } = changes;
  if (added.length + removed.length + changed.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="change-list">
        {changed.map(({ from, to }) => (
          <li key={`${from.span.start} ${to.span.start}`}>
            <del>{from.text}</del> <ins>{to.text}</ins>
          </li>
        ))}
        {removed.map(({ text, span }) => (
          <li key={`removed ${span.start}`}>
            <del>{text}</del>
          </li>
        ))}
        {added.map(({ text, span }) => (
          <li key={`added ${span.start}`}>
            <ins>{text}</ins>
          </li>
        ))}
      </ul>
    </>
  );
}
