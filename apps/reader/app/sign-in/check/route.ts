import { signIn } from "../../../lib/auth/sign-in.ts";

/** Sign in with a password. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData();
  const credentials = { email: `${form.get("email")}`, password: `${form.get("password")}` };
  return signIn(request, credentials, form.get("return"));
}
