/** Below this the reader is told. */
const SURE = 0.6;

/** A word of caution on a fact that the parser is not sure of. */
export function Doubt({ confidence }: { readonly confidence: number }) {
  if (confidence >= SURE) return null;
  return (
    <span className="doubt" title={`Confidence ${Math.round(confidence * 100)} %`}>
      not sure
    </span>
  );
}
