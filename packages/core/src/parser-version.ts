/** Names the rules and weights of the parser; raise it when the same article would give other facts. */
export const parserVersion = "5";
