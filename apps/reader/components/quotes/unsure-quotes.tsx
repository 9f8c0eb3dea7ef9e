import type { Preferences } from "../../lib/preferences.ts";

type UnsureQuotesProps = {
  readonly unsure: Preferences["unsureQuotes"];
  /** Where the reader is, to come back to. */
  readonly path: string;
  /** How many are left out here, when that is known. */
  readonly hidden?: number;
};

/** Shows or hides the quotes that the parser is not sure of, here and everywhere. */
export function UnsureQuotes({ unsure, path, hidden }: UnsureQuotesProps) {
  const others =
    hidden === undefined ? "those that are" : `${hidden} more that ${hidden === 1 ? "is" : "are"}`;
  return (
    <form className="unsure-quotes" action="/preferences" method="post">
      <input type="hidden" name="return" value={path} />
      <button
        className="quiet-button"
        type="submit"
        name="unsureQuotes"
        value={unsure === "hidden" ? "shown" : "hidden"}
      >
        {unsure === "hidden" ? `Show ${others} less than likely` : "Hide what is less than likely"}
      </button>
    </form>
  );
}
