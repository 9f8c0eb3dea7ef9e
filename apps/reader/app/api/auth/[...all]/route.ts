import { openedAuth } from "../../../../lib/auth/open-auth.ts";
import { isAuthOn } from "../../../../lib/auth/signed-in.ts";

const CALLBACK = /^\/api\/auth\/(?:oauth2\/)?callback\/oidc$|^\/api\/auth\/error$/;

/** The way back from a provider of accounts; everything else has a form of its own. */
export async function GET(request: Request): Promise<Response> {
  if (!isAuthOn() || !CALLBACK.test(new URL(request.url).pathname))
    return new Response("There is no such page here\n", { status: 404 });
  const { handler } = await openedAuth();
  return handler(request);
}
