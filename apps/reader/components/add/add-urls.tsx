/** Fetch web pages by their addresses. */
export function AddUrls() {
  return (
    <form className="form" action="/imports/urls" method="post" id="add-urls">
      <h2>From the web</h2>
      <div className="field">
        <label htmlFor="urls">Addresses, one a line</label>
        <textarea
          id="urls"
          name="urls"
          className="few-lines"
          required
          spellCheck={false}
          placeholder="https://"
        />
      </div>
      <div>
        <button className="button" type="submit">
          Fetch and read
        </button>
      </div>
    </form>
  );
}
