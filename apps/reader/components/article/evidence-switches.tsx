import {
  type EvidenceKind,
  evidenceKinds,
  evidenceLabels,
} from "../../lib/evidence/evidence-kind.ts";

type EvidenceSwitchesProps = {
  readonly shown: readonly EvidenceKind[];
  readonly counts: Readonly<Partial<Record<EvidenceKind, number>>>;
};

/** One switch for each kind of evidence in the article; the style sheet does the rest. */
export function EvidenceSwitches({ shown, counts }: EvidenceSwitchesProps) {
  return (
    <fieldset className="evidence-switches">
      <legend className="visually-hidden">Evidence to show in the text</legend>
      {evidenceKinds
        .filter((kind) => counts[kind])
        .map((kind) => (
          <label className={`kind-${kind}`} key={kind}>
            <input
              className="visually-hidden"
              type="checkbox"
              id={`show-${kind}`}
              name="evidence"
              value={kind}
              defaultChecked={shown.includes(kind)}
            />
            {evidenceLabels[kind]}
          </label>
        ))}
    </fieldset>
  );
}
