import { openedLibrary } from "../../../lib/library.ts";

/** Ways to go on with a half-typed search. */
export async function GET(request: Request): Promise<Response> {
  const typed = new URL(request.url).searchParams.get("q") ?? "";
  const { searches } = await openedLibrary();
  return Response.json(typed.trim() === "" ? [] : await searches.complete(typed));
}
