import { type NextRequest, NextResponse } from "next/server";
import { guardRequest } from "./lib/auth/guard-request.ts";
import { isAuthOn } from "./lib/auth/signed-in.ts";
import { isMissing } from "./lib/is-missing.ts";
import { isAllowedHost, toHostNames } from "./lib/security/allowed-host.ts";
import { contentSecurityPolicy } from "./lib/security/content-security-policy.ts";
import { isAllowedWrite } from "./lib/security/same-origin.ts";

const hostNames = toHostNames(process.env.NUTGRAF_HOSTS);
/** An address without a page: its answer is the page "not found". */
const NOWHERE = "/nowhere";
const development = process.env.NODE_ENV === "development";

/** Every request comes through here: refuses strange hosts and foreign writes, and sets the policy. */
export async function proxy(request: NextRequest): Promise<Response> {
  const host = request.headers.get("host");
  if (!isAllowedHost(host, hostNames))
    return refuse(421, "This reader does not answer to that host name");
  const allowed = isAllowedWrite({
    method: request.method,
    host,
    origin: request.headers.get("origin"),
    fetchSite: request.headers.get("sec-fetch-site"),
  });
  if (!allowed) return refuse(403, "Changes are accepted from this reader's own pages only");
  const refusal = isAuthOn() ? await guardRequest(request) : undefined;
  if (refusal) return refusal;
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = contentSecurityPolicy(nonce, development);
  const headers = new Headers(request.headers);
  // Next.js reads the nonce for its own scripts out of the request's policy.
  headers.set("content-security-policy", policy);
  headers.set("x-path", request.nextUrl.pathname + request.nextUrl.search);
  const isPage = request.method === "GET" || request.method === "HEAD";
  const response =
    isPage && (await isMissing(request.nextUrl.pathname))
      ? NextResponse.rewrite(new URL(NOWHERE, request.url), { request: { headers } })
      : NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

function refuse(status: number, message: string): NextResponse {
  return new NextResponse(`${message}\n`, {
    status,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "content-security-policy": "default-src 'none'",
    },
  });
}
