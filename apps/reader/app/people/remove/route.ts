import { removePerson } from "../../../lib/auth/people.ts";
import { peoplePage } from "../../../lib/links.ts";
import { seeOther } from "../../../lib/see-other.ts";

/** End an account and its sessions. */
export async function POST(request: Request): Promise<Response> {
  await removePerson(request.headers, `${(await request.formData()).get("id")}`);
  return seeOther(peoplePage);
}
