import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { Keys } from "../components/shell/keys.tsx";
import { LibraryProblem } from "../components/shell/library-problem.tsx";
import { Offline } from "../components/shell/offline.tsx";
import { SiteFooter } from "../components/shell/site-footer.tsx";
import { SiteHeader } from "../components/shell/site-header.tsx";
import { sans, sansExtended, serif, serifExtended } from "../lib/fonts.ts";
import { requestPath, requestPreferences } from "../lib/request.ts";
import { libraryProblem } from "../lib/shared-library.ts";
import "../styles/tokens.css";
import "../styles/base.css";
import "../styles/evidence.css";
import "../styles/article.css";
import "../styles/facts.css";
import "../styles/lists.css";
import "../styles/forms.css";
import "../styles/front.css";
import "../styles/pages.css";
import "../styles/fact-lists.css";
import "../styles/timeline.css";
import "../styles/map-graph.css";
import "../styles/story.css";
import "../styles/search.css";
import "../styles/tools.css";
import "../styles/prose.css";
import "../styles/print.css";

export const metadata: Metadata = {
  title: { default: "Nutgraf", template: "%s · Nutgraf" },
  description:
    "News with its evidence: who, said what, what happened, when, where, and who says so.",
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcfbf9" },
    { media: "(prefers-color-scheme: dark)", color: "#171614" },
  ],
};

const fonts = [serif, serifExtended, sans, sansExtended].map(({ variable }) => variable).join(" ");

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const [preferences, path, problem] = await Promise.all([
    requestPreferences(),
    requestPath(),
    libraryProblem(),
  ]);
  const theme = preferences.theme === "auto" ? undefined : preferences.theme;
  return (
    <html
      lang="en"
      className={fonts}
      data-theme={theme}
      data-text-size={preferences.textSize}
      data-face={preferences.face}
      data-measure={preferences.measure}
    >
      <body>
        <a className="skip-link" href="#main">
          Skip to the content
        </a>
        <SiteHeader path={path} />
        <main id="main" tabIndex={-1}>
          {problem === undefined ? children : <LibraryProblem problem={problem} />}
        </main>
        <Keys />
        <Offline />
        <SiteFooter preferences={preferences} path={path} />
      </body>
    </html>
  );
}
