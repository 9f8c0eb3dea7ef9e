import { isAllowedToken } from "../../../lib/api/token.ts";
import { addPerson, hasPeople, NewPerson } from "../../../lib/auth/people.ts";
import { signIn } from "../../../lib/auth/sign-in.ts";
import { signInLink } from "../../../lib/links.ts";
import { seeOther } from "../../../lib/see-other.ts";

/** Make the first account, with the key that the terminal printed. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData();
  const setupKey = process.env.NUTGRAF_SETUP_KEY;
  if (!setupKey || !isAllowedToken(`Bearer ${form.get("key")}`, setupKey))
    return seeOther(signInLink(undefined, "That is not the key that the terminal printed"));
  // Only while there is nobody: the key stays in the environment.
  if (await hasPeople()) return seeOther(signInLink(undefined, "There is an account already"));
  const person = NewPerson.safeParse(Object.fromEntries(form));
  if (!person.success)
    return seeOther(
      signInLink(undefined, person.error.issues[0]?.message ?? "Expected an account"),
    );
  await addPerson(person.data, "admin");
  return signIn(request, person.data, "/");
}
