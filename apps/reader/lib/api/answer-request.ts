import { createHash } from "node:crypto";
import type { Library } from "@nutgraf/library";
import { z } from "zod";
import { problemResponse, toProblem } from "./problem.ts";
import type { ApiRoute } from "./route.ts";
import { apiRoutes } from "./routes.ts";

type Match = { readonly route: ApiRoute; readonly path: Readonly<Record<string, string>> };

/**
 * Answer a request to the API.
 *
 * @param segments the path below `/api/v1`, decoded
 */
export async function answerRequest(
  request: Request,
  segments: readonly string[],
  library: Library,
): Promise<Response> {
  const matches = apiRoutes.flatMap((route) => matchPath(route, segments) ?? []);
  const match = matches.find(({ route }) => route.method === request.method);
  if (matches.length === 0) return problemResponse(404, "There is no such operation");
  if (!match) {
    const allow = matches.map(({ route }) => route.method).join(", ");
    return problemResponse(405, `Expected ${allow}`, { allow });
  }
  try {
    return toResponse(request, await run(match, request, library));
  } catch (error) {
    return toProblem(error);
  }
}

async function run({ route, path }: Match, request: Request, library: Library): Promise<unknown> {
  const fields = Object.fromEntries(new URL(request.url).searchParams);
  const query = route.query.parse(fields);
  const body = route.body?.parse(await readJson(request));
  return route.handle({ library, path, query, body });
}

function toResponse(request: Request, result: unknown): Response {
  if (result instanceof Response) return result;
  if (result === undefined) return problemResponse(404, "There is none of this id");
  const json = JSON.stringify(result);
  const etag = `"${createHash("sha256").update(json).digest("base64url").slice(0, 22)}"`;
  const headers = { etag, "cache-control": "private, no-cache" };
  if (request.method === "GET" && isKnown(request, etag))
    return new Response(null, { status: 304, headers });
  return new Response(json, { headers: { ...headers, "content-type": "application/json" } });
}

/** If-None-Match compares weakly: a proxy that compressed the answer made the tag weak. */
const isKnown = (request: Request, etag: string): boolean =>
  (request.headers.get("if-none-match") ?? "")
    .split(",")
    .some((known) => known.trim() === "*" || known.trim().replace(/^W\//, "") === etag);

function matchPath(route: ApiRoute, segments: readonly string[]): Match | undefined {
  const pattern = route.path.split("/").slice(1);
  if (pattern.length !== segments.length) return undefined;
  const path: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? "";
    if (part.startsWith("{")) path[part.slice(1, -1)] = segment;
    else if (part !== segment) return undefined;
  }
  return { route, path };
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch (error) {
    throw new z.ZodError([
      { code: "custom", path: [], message: "Expected a body of JSON", input: String(error) },
    ]);
  }
}
