import type { Library } from "@nutgraf/library";
import { requestPerson } from "./auth/request-person.ts";
import { sharedLibrary } from "./shared-library.ts";

/**
 * The library as whoever asks sees it: with accounts, each has a reading state of their own.
 * @throws {LibraryError} `cannot-open`, `damaged`, `newer-version`
 */
export async function openedLibrary(): Promise<Library> {
  const [library, person] = await Promise.all([sharedLibrary(), requestPerson()]);
  return person ? library.forReader(person.id) : library;
}
