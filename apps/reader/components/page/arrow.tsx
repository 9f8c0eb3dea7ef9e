/** An arrow from who acts to whom, drawn by the style sheet, since few fonts have one. */
export function Arrow() {
  return <span className="arrow" role="img" aria-label="to" />;
}
