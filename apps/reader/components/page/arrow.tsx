/** An arrow from who acts to whom, drawn, since few fonts have one. */
export function Arrow() {
  return (
    <svg className="arrow" viewBox="0 0 16 8" width="16" height="8" role="img" aria-label="to">
      <path d="M0 4H14M10.5 0.5L14 4L10.5 7.5" />
    </svg>
  );
}
