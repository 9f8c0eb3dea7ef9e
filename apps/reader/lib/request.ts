import { cookies, headers } from "next/headers";
import { type Preferences, preferencesCookie, readPreferences } from "./preferences.ts";

/** The preferences that came with this request. */
export async function requestPreferences(): Promise<Preferences> {
  const jar = await cookies();
  return readPreferences(jar.get(preferencesCookie)?.value);
}

/** Path and query of this request, as proxy.ts wrote them down. */
export async function requestPath(): Promise<string> {
  return (await headers()).get("x-path") ?? "/";
}
