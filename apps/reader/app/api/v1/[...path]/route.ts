import { answerRequest } from "../../../../lib/api/answer-request.ts";
import { problemResponse } from "../../../../lib/api/problem.ts";
import { isAllowedToken } from "../../../../lib/api/token.ts";
import { openedLibrary } from "../../../../lib/library.ts";

type Context = { readonly params: Promise<{ readonly path: readonly string[] }> };

async function answer(request: Request, { params }: Context): Promise<Response> {
  if (!isAllowedToken(request.headers.get("authorization"), process.env.NUTGRAF_API_TOKEN))
    return problemResponse(401, "Expected the token of this reader", {
      "www-authenticate": "Bearer",
    });
  const { path } = await params;
  return answerRequest(request, path.map(decodeURIComponent), await openedLibrary());
}

export { answer as DELETE, answer as GET, answer as POST, answer as PUT };
