/** `https://example.org/a?b=c`, without the punctuation that closes a sentence or a bracket. */
const URL_ADDRESS =
  /(?:[a-z][a-z\d+.-]{1,10}:\/\/|www\.)[^\s<>"“”«»]+?(?=[.,;:!?'’)\]}]*(?:$|[\s<>"“”«»]))/iy;

/** `carol@example.org`. */
const E_MAIL = /[\p{L}\d][\p{L}\d._%+-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*/uy;

/** `example.co.uk/news`: a name without scheme is an address if its last label is a common one. */
const BARE_HOST =
  /[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|net|edu|gov|mil|int|info|biz|io|co\.uk|org\.uk|ac\.uk|co|uk|de|fr|ru|ua|cn|eu|us|tv)(?![\p{L}\d@-])(?:\/[^\s<>"“”«»]*?(?=[.,;:!?'’)\]}]*(?:$|[\s<>"“”«»])))?/iuy;

/** `@newsroom`. */
const HANDLE = /@[\p{L}\d_]+/uy;

/** `#budget`, but not `#1`. */
const HASHTAG = /#\p{L}[\p{L}\d_]*/uy;

// A host without scheme comes after the others, which may contain one.
const ADDRESSES = [URL_ADDRESS, E_MAIL, BARE_HOST, HANDLE, HASHTAG] as const;

/** The end of the web or mail address, handle or hashtag that begins at `at`; `at` itself if there is none. */
export function endOfAddress(text: string, at: number, end: number): number {
  for (const pattern of ADDRESSES) {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > 0 && at + length <= end) return at + length;
  }
  return at;
}
