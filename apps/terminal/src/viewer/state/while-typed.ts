const BARE_WORD = /(?:^|[\s(-])[\p{L}\p{N}]{2,}$/u;

/** A query that is still typed: a bare word at its end is the beginning of one. */
export const whileTyped = (query: string): string => (BARE_WORD.test(query) ? `${query}*` : query);
