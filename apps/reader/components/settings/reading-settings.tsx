import { evidenceKinds, evidenceLabels } from "../../lib/evidence/evidence-kind.ts";
import { settingsPage } from "../../lib/links.ts";
import {
  faceLabels,
  faces,
  measureLabels,
  measures,
  type Preferences,
  textSizeLabels,
  textSizes,
  themeLabels,
  themes,
  unsureQuotes,
  unsureQuotesLabels,
} from "../../lib/preferences.ts";
import { Choices } from "./choices.tsx";

/** How articles look, kept in this browser. */
export function ReadingSettings({ preferences }: { readonly preferences: Preferences }) {
  return (
    <form className="form" action="/preferences" method="post">
      <input type="hidden" name="return" value={settingsPage} />
      <Choices
        legend="Theme"
        name="theme"
        current={preferences.theme}
        choices={themes.map((value) => ({ value, label: themeLabels[value] }))}
      />
      <Choices
        legend="Text size"
        name="textSize"
        current={preferences.textSize}
        choices={textSizes.map((value) => ({ value, label: textSizeLabels[value] }))}
      />
      <Choices
        legend="Letters"
        name="face"
        current={preferences.face}
        choices={faces.map((value) => ({ value, label: faceLabels[value] }))}
      />
      <Choices
        legend="Column"
        name="measure"
        current={preferences.measure}
        choices={measures.map((value) => ({ value, label: measureLabels[value] }))}
      />
      <Choices
        legend="Quotes that are less than likely"
        name="unsureQuotes"
        current={preferences.unsureQuotes}
        choices={unsureQuotes.map((value) => ({ value, label: unsureQuotesLabels[value] }))}
      />
      <fieldset className="choices">
        <legend>Evidence drawn over the text</legend>
        <input type="hidden" name="evidence" value="" />
        {evidenceKinds.map((kind) => (
          <label className="check" key={kind}>
            <input
              type="checkbox"
              name="evidence"
              value={kind}
              defaultChecked={preferences.evidence.includes(kind)}
            />
            <span>{evidenceLabels[kind]}</span>
          </label>
        ))}
      </fieldset>
      <div>
        <button className="button primary" type="submit">
          Keep
        </button>
      </div>
    </form>
  );
}
