import type { Metadata } from "next";
import { PageHead } from "../../components/page/page-head.tsx";
import { Account } from "../../components/people/account.tsx";
import { LibraryFacts } from "../../components/settings/library-facts.tsx";
import { ReadingSettings } from "../../components/settings/reading-settings.tsx";
import { requestPerson } from "../../lib/auth/request-person.ts";
import { openedLibrary } from "../../lib/library.ts";
import { requestPreferences } from "../../lib/request.ts";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const library = await openedLibrary();
  const [preferences, stats, person] = await Promise.all([
    requestPreferences(),
    library.stats(),
    requestPerson(),
  ]);
  return (
    <div className="page">
      <PageHead title="Settings" />
      <ReadingSettings preferences={preferences} />
      {person && <Account person={person} />}
      <LibraryFacts stats={stats} location={library.location} />
    </div>
  );
}
