import { homedir } from "node:os";
import { join } from "node:path";

/** Where a library is. */
export type Location =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "memory" }
  | { readonly kind: "postgres"; readonly url: string };

/** The environment variables that decide where the library is. */
export type LocationEnvironment = {
  readonly NUTGRAF_LIBRARY?: string | undefined;
  readonly XDG_DATA_HOME?: string | undefined;
  readonly LOCALAPPDATA?: string | undefined;
};

const POSTGRES = /^postgres(ql)?:\/\//i;

/** Read a location: a path, `:memory:`, or a `postgres://` address. */
export function toLocation(location: string): Location {
  if (POSTGRES.test(location)) return { kind: "postgres", url: location };
  if (location === ":memory:") return { kind: "memory" };
  return { kind: "file", path: location };
}

/**
 * Where the user's library is: `NUTGRAF_LIBRARY`, else `nutgraf/library.db` in the data directory.
 * Source: XDG Base Directory Specification, https://specifications.freedesktop.org/basedir-spec/latest/.
 */
export function defaultLocation(environment: LocationEnvironment = ownEnvironment()): string {
  if (environment.NUTGRAF_LIBRARY) return environment.NUTGRAF_LIBRARY;
  return join(dataDirectory(environment), "nutgraf", "library.db");
}

/** The specification says that a relative XDG path is to be ignored. */
function dataDirectory(environment: LocationEnvironment): string {
  if (environment.XDG_DATA_HOME?.startsWith("/")) return environment.XDG_DATA_HOME;
  if (environment.LOCALAPPDATA) return environment.LOCALAPPDATA;
  return join(homedir(), ".local", "share");
}

/** Named one by one: frameworks narrow the type of `process.env`. */
function ownEnvironment(): LocationEnvironment {
  const { NUTGRAF_LIBRARY, XDG_DATA_HOME, LOCALAPPDATA } = process.env;
  return { NUTGRAF_LIBRARY, XDG_DATA_HOME, LOCALAPPDATA };
}
