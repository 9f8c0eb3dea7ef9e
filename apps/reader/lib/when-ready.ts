import { isLibraryError } from "./known-errors.ts";

/** What a part of the library answers, or what to show while that part is not written yet. */
export async function whenReady<T, Instead>(
  answer: Promise<T>,
  instead: Instead,
): Promise<T | Instead> {
  return answer.catch((error: unknown) => {
    if (isLibraryError(error, "not-ready")) return instead;
    throw error;
  });
}
