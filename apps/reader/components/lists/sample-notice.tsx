/** Says that the articles are samples, and takes them away. */
export function SampleNotice() {
  return (
    <form className="notice sample-notice" action="/samples/remove" method="post">
      <p>
        Some of these are sample articles, written for Nutgraf about real events, to show what it
        does.
      </p>
      <button className="button" type="submit">
        Remove the samples
      </button>
    </form>
  );
}
