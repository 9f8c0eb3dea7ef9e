import { addPerson, NewPerson } from "../../../lib/auth/people.ts";
import { Role } from "../../../lib/auth/roles.ts";
import { peoplePage, withQuery } from "../../../lib/links.ts";
import { seeOther } from "../../../lib/see-other.ts";

/** Let somebody in. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData();
  const person = NewPerson.safeParse(Object.fromEntries(form));
  const refuse = (problem: string) => seeOther(withQuery(peoplePage, { problem }));
  if (!person.success) return refuse(person.error.issues[0]?.message ?? "Expected an account");
  const isAdded = await addPerson(person.data, Role.catch("reader").parse(form.get("role")));
  return isAdded ? seeOther(peoplePage) : refuse(`${person.data.email} has an account already`);
}
