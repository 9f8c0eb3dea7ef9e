import { removePerson } from "../../../lib/auth/people.ts";
import { peoplePage } from "../../../lib/links.ts";
import { seeOther } from "../../../lib/see-other.ts";
import { sharedLibrary } from "../../../lib/shared-library.ts";

/** End an account and its sessions, and forget what it read and kept. */
export async function POST(request: Request): Promise<Response> {
  const id = `${(await request.formData()).get("id")}`;
  await removePerson(request.headers, id);
  await (await sharedLibrary()).forgetReader(id);
  return seeOther(peoplePage);
}
