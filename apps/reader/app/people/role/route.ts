import { changeRole } from "../../../lib/auth/people.ts";
import { Role } from "../../../lib/auth/roles.ts";
import { peoplePage } from "../../../lib/links.ts";
import { seeOther } from "../../../lib/see-other.ts";

/** Give somebody another role; it holds with their next request. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData();
  const role = Role.safeParse(form.get("role"));
  if (role.success) await changeRole(request.headers, `${form.get("id")}`, role.data);
  return seeOther(peoplePage);
}
