/** Keep a search under a name, or make it a rule that hides what it finds. */
export function SaveSearch({ query }: { readonly query: string }) {
  return (
    <form className="save-search" action="/searches/save" method="post">
      <input type="hidden" name="query" value={query} />
      <label className="filter">
        <span>Keep this search as</span>
        <input type="text" name="name" defaultValue={query} required maxLength={200} />
      </label>
      <button className="button" type="submit">
        Keep
      </button>
      <button className="button" type="submit" name="hides" value="yes">
        Mute what it finds
      </button>
    </form>
  );
}
