import { openedAuth } from "../../lib/auth/open-auth.ts";
import { withCookies } from "../../lib/auth/sign-in.ts";
import { signInLink } from "../../lib/links.ts";
import { seeOther } from "../../lib/see-other.ts";

/** End this session; its row is gone, so the cookie is worth nothing any more. */
export async function POST(request: Request): Promise<Response> {
  const { api } = await openedAuth();
  const { headers } = await api.signOut({ headers: request.headers, returnHeaders: true });
  // Articles kept for reading offline go too.
  const clear = { "clear-site-data": '"cache", "storage"' };
  return withCookies(seeOther(signInLink(), clear), { headers });
}
