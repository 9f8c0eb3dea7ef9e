import { type NextRequest, NextResponse } from "next/server";
import { problemResponse } from "../api/problem.ts";
import { isAllowedToken } from "../api/token.ts";
import { signInLink } from "../links.ts";
import { isOpen, mayDo } from "./roles.ts";
import { signedIn } from "./signed-in.ts";

const FOR_PROGRAMS = /^\/(?:api\/v1|reader\/api\/0)\//;
const LOGIN_OF_PROGRAMS = "/accounts/ClientLogin";

/** The answer to a request of somebody who may not make it; undefined if it may go on. */
export async function guardRequest(request: NextRequest): Promise<Response | undefined> {
  const { pathname: path, search } = new URL(request.url);
  if (isOpen(path) || (hasToken() && path === LOGIN_OF_PROGRAMS)) return undefined;
  const isProgram = FOR_PROGRAMS.test(path);
  if (isProgram && hasToken() && showsToken(request)) return undefined;
  const person = await signedIn(request.headers);
  const asked = { method: request.method, path };
  if (person && mayDo(person.role, asked)) return undefined;
  if (person) return problemResponse(403, `Your role, ${person.role}, does not allow this`);
  if (isProgram || path === LOGIN_OF_PROGRAMS)
    return problemResponse(401, "Sign in, or send the token of this reader as Bearer");
  const page = signInLink(request.method === "GET" ? path + search : undefined);
  return NextResponse.redirect(new URL(page, request.nextUrl), 303);
}

const hasToken = (): boolean => Boolean(process.env.NUTGRAF_API_TOKEN);

/** Readers of the Google Reader API send `GoogleLogin auth=…`. */
function showsToken({ headers }: Request): boolean {
  const authorization = headers.get("authorization")?.replace(/^GoogleLogin auth=/i, "Bearer ");
  return isAllowedToken(authorization ?? null, process.env.NUTGRAF_API_TOKEN);
}
