/** Elements that begin and end a line of their own; https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3. */
export const blockElements: ReadonlySet<string> = new Set(
  "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** Elements whose content is not for reading. */
export const hiddenElements: ReadonlySet<string> = new Set(
  "script style noscript template iframe object svg math head title select textarea canvas audio video".split(
    " ",
  ),
);
