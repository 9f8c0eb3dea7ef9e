import { sharedLibrary } from "./shared-library.ts";

const PAGE_OF = /^\/(?<kind>article|entity|story)\/(?<id>[^/]+)(?:\/versions)?$/;

/**
 * Whether an address is that of an article, a name or a story that the library does not have. Asked
 * before the page is begun: Next.js draws what a page finds missing in the browser, by script alone.
 */
export async function isMissing(path: string): Promise<boolean> {
  const { kind, id } = PAGE_OF.exec(path)?.groups ?? {};
  if (kind === undefined || id === undefined) return false;
  // A library that cannot be opened is told of by the page.
  const library = await sharedLibrary().catch(() => undefined);
  if (!library) return false;
  const name = decoded(id);
  if (name === undefined) return true;
  if (kind === "article") return !(await library.articles.has(name));
  if (kind === "entity") return !(await library.entities.has(name));
  return (await library.stories.summary(name)) === undefined;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    // "%" without its digits is the address of nothing.
    return undefined;
  }
}
