const DIRECTIONS: ReadonlySet<string> = new Set(["north", "south", "east", "west"]);

/** Whether a word is a point of the compass, by which one of two countries is called: "the North". */
export const isDirection = (word: string): boolean => DIRECTIONS.has(word.toLowerCase());
