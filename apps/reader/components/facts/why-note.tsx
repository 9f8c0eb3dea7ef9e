/** The parser's reasons for a fact, folded away. */
export function WhyNote({ why }: { readonly why?: readonly string[] | undefined }) {
  if (!why || why.length === 0) return null;
  return (
    <details className="why">
      <summary>Why</summary>
      <ul>
        {why.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
