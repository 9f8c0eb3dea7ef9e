import { signInLink } from "../links.ts";
import { safeReturnPath } from "../security/safe-return-path.ts";
import { seeOther } from "../see-other.ts";
import { openedAuth } from "./open-auth.ts";

type Credentials = { readonly email: string; readonly password: string };

/** Sign somebody in and lead on; through the handler, which counts attempts. */
export async function signIn(
  request: Request,
  credentials: Credentials,
  returnTo: unknown,
): Promise<Response> {
  const { handler } = await openedAuth();
  const headers = new Headers(request.headers);
  headers.set("content-type", "application/json");
  headers.delete("content-length");
  const answer = await handler(
    new Request(new URL("/api/auth/sign-in/email", addressOf(request)), {
      method: "POST",
      headers,
      body: JSON.stringify(credentials),
    }),
  );
  if (answer.ok) return withCookies(seeOther(safeReturnPath(returnTo)), answer);
  const problem =
    answer.status === 429
      ? "Too many attempts; try again in a minute"
      : "No account has this e-mail and password";
  return seeOther(signInLink(safeReturnPath(returnTo), problem));
}

/** The address that the browser used; the server knows itself by another. */
const addressOf = ({ headers, url }: Request): string =>
  process.env.NUTGRAF_URL ?? `http://${headers.get("host") ?? new URL(url).host}`;

/** Hand on the cookies of another answer. */
export function withCookies(
  response: Response,
  { headers }: { readonly headers: Headers },
): Response {
  for (const cookie of headers.getSetCookie()) response.headers.append("set-cookie", cookie);
  return response;
}
