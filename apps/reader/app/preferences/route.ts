import type { NextRequest } from "next/server";
import {
  Preferences,
  preferencesCookie,
  readPreferences,
  writePreferences,
} from "../../lib/preferences.ts";
import { safeReturnPath } from "../../lib/security/safe-return-path.ts";
import { seeOther } from "../../lib/see-other.ts";

const YEAR_SECONDS = 31_536_000;

/** Keep a reader's choice; fields that are not in the form stay as they are. */
export async function POST(request: NextRequest): Promise<Response> {
  const form = await request.formData();
  const current = readPreferences(request.cookies.get(preferencesCookie)?.value);
  const preferences = Preferences.parse({
    theme: form.get("theme") ?? current.theme,
    textSize: form.get("textSize") ?? current.textSize,
    face: form.get("face") ?? current.face,
    measure: form.get("measure") ?? current.measure,
    unsureQuotes: form.get("unsureQuotes") ?? current.unsureQuotes,
    evidence: form.has("evidence") ? form.getAll("evidence").filter(Boolean) : current.evidence,
  });
  return seeOther(safeReturnPath(form.get("return")), {
    "set-cookie": `${preferencesCookie}=${writePreferences(preferences)}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax`,
  });
}
