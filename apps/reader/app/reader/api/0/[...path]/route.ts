import { isAllowedToken } from "../../../../../lib/api/token.ts";
import { formFields } from "../../../../../lib/form-fields.ts";
import { answerClient } from "../../../../../lib/google-reader/answer-client.ts";
import { openedLibrary } from "../../../../../lib/library.ts";

type Context = { readonly params: Promise<{ readonly path: readonly string[] }> };

/** The Google Reader API, for the clients that speak it. */
async function answer(request: Request, { params }: Context): Promise<Response> {
  const authorization = request.headers
    .get("authorization")
    ?.replace(/^GoogleLogin auth=/i, "Bearer ");
  if (!isAllowedToken(authorization ?? null, process.env.NUTGRAF_API_TOKEN))
    return new Response("Unauthorized", { status: 401 });
  const { path } = await params;
  const { searchParams } = new URL(request.url);
  const fields = new URLSearchParams(searchParams);
  if (request.method === "POST")
    for (const [name, value] of formFields(await request.formData())) fields.append(name, value);
  const origin = `http://${request.headers.get("host")}`;
  const answered = await answerClient(await openedLibrary(), {
    path: path.map(decodeURIComponent).join("/"),
    fields,
    origin,
  });
  return answered ?? new Response("Not found", { status: 404 });
}

export { answer as GET, answer as POST };
