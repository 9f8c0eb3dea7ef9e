/** The id under which the apps know a story. */
export const toStoryId = (key: number): string => `s${key}`;

/** The key in a story's id; undefined if it is no such id. */
export function toStoryKey(id: string): number | undefined {
  const [, digits] = /^s(\d{1,15})$/.exec(id) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
