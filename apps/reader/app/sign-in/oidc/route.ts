import { oidcName, openedAuth } from "../../../lib/auth/open-auth.ts";
import { withCookies } from "../../../lib/auth/sign-in.ts";
import { signInLink } from "../../../lib/links.ts";
import { safeReturnPath } from "../../../lib/security/safe-return-path.ts";
import { seeOther } from "../../../lib/see-other.ts";

/** Lead to the provider of accounts; a link, since a form's policy would stop the way there. */
export async function GET(request: Request): Promise<Response> {
  if (!oidcName()) return seeOther(signInLink(undefined, "No provider of accounts is set"));
  const { api } = await openedAuth();
  const { response, headers } = await api.signInSocial({
    body: {
      provider: "oidc",
      callbackURL: safeReturnPath(new URL(request.url).searchParams.get("return")),
      errorCallbackURL: signInLink(),
    },
    headers: request.headers,
    returnHeaders: true,
  });
  if (!response.url) return seeOther(signInLink(undefined, "The provider of accounts is away"));
  return withCookies(seeOther(response.url), { headers });
}
