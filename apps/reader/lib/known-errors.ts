import type { ImportError } from "@nutgraf/formats";
import type { LibraryError, LibraryErrorCode, SearchSyntaxError } from "@nutgraf/library";

// By name and code, not by class: the class belongs to the package's own copy (see packages.ts).

/** Whether the library failed so. */
export const isLibraryError = (error: unknown, code: LibraryErrorCode): error is LibraryError =>
  error instanceof Error && "code" in error && error.code === code;

/** Whether a search does not follow the grammar. */
export const isSearchSyntaxError = (error: unknown): error is SearchSyntaxError =>
  error instanceof Error && "code" in error && error.code === "search-syntax";

/** Whether bytes did not become articles. */
export const isImportError = (error: unknown): error is ImportError =>
  error instanceof Error && error.name === "ImportError";
