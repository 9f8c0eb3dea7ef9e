"use client";

export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  return (
    <div className="empty-state">
      <h1>This page could not be made</h1>
      <p>
        Nothing in the library was changed. The terminal that runs the reader says what went wrong.
      </p>
      <p className="actions">
        <button type="button" className="button primary" onClick={reset}>
          Try again
        </button>
        <a className="button" href="/">
          All articles
        </a>
      </p>
    </div>
  );
}
