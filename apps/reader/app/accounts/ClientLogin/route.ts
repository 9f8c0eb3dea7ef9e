import { isAllowedToken } from "../../../lib/api/token.ts";

/** The login of the Google Reader API: the password is the API's token, the name does not matter. */
export async function POST(request: Request): Promise<Response> {
  const password = (await request.formData()).get("Passwd");
  const token = typeof password === "string" && password !== "" ? password : "nutgraf";
  if (!isAllowedToken(`Bearer ${token}`, process.env.NUTGRAF_API_TOKEN))
    return new Response("Error=BadAuthentication\n", { status: 401 });
  return new Response(`SID=${token}\nLSID=${token}\nAuth=${token}\n`);
}
