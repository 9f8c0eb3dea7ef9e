import type { ExportFormat } from "@nutgraf/formats";

type ExportFormProps = {
  readonly query: string | undefined;
  readonly formats: Readonly<Record<string, ExportFormat>>;
};

/** What to export, and as what. */
export function ExportForm({ query, formats }: ExportFormProps) {
  const [first] = Object.keys(formats);
  return (
    <form className="form" action="/export/download">
      <div className="field">
        <label htmlFor="export-query">Articles that match</label>
        <input
          type="search"
          id="export-query"
          name="q"
          defaultValue={query}
          placeholder="All articles"
          autoComplete="off"
        />
        <p className="hint">A search as on the search page; nothing stands for all articles.</p>
      </div>
      <fieldset className="choices">
        <legend>Format</legend>
        {Object.entries(formats).map(([format, { label, about }]) => (
          <label className="check" key={format}>
            <input type="radio" name="format" value={format} defaultChecked={format === first} />
            <span>
              <strong>{label}</strong> <span className="muted">{about}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div>
        <button className="button primary" type="submit">
          Download
        </button>
      </div>
    </form>
  );
}
