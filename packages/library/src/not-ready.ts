import { LibraryError } from "./library-error.ts";

/** Stands for a method whose work is not written yet. */
export async function notReady(): Promise<never> {
  throw new LibraryError("not-ready", "This part of the library is not written yet");
}
