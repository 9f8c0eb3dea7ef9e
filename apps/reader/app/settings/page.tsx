import type { Metadata } from "next";
import { PageHead } from "../../components/page/page-head.tsx";
import { LibraryFacts } from "../../components/settings/library-facts.tsx";
import { ReadingSettings } from "../../components/settings/reading-settings.tsx";
import { openedLibrary } from "../../lib/library.ts";
import { requestPreferences } from "../../lib/request.ts";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const library = await openedLibrary();
  const [preferences, stats] = await Promise.all([requestPreferences(), library.stats()]);
  return (
    <div className="page">
      <PageHead title="Settings" />
      <ReadingSettings preferences={preferences} />
      <LibraryFacts stats={stats} location={library.location} />
    </div>
  );
}
