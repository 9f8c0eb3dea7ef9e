import { LibraryError } from "@nutgraf/library";

/** What a part of the library answers, or what to show while that part is not written yet. */
export async function whenReady<T, Instead>(
  answer: Promise<T>,
  instead: Instead,
): Promise<T | Instead> {
  return answer.catch((error: unknown) => {
    if (error instanceof LibraryError && error.code === "not-ready") return instead;
    throw error;
  });
}
