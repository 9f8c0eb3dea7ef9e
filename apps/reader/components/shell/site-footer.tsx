import {
  correctionsPage,
  exportPage,
  feedsPage,
  frontLink,
  helpPage,
  highlightsPage,
  settingsPage,
} from "../../lib/links.ts";
import {
  type Preferences,
  textSizeLabels,
  textSizes,
  themeLabels,
  themes,
} from "../../lib/preferences.ts";

const PAGES = [
  { href: frontLink({ show: "unread" }), label: "Unread", keys: "g u" },
  { href: frontLink({ show: "starred" }), label: "Starred", keys: "g b" },
  { href: feedsPage, label: "Feeds", keys: "g f" },
  { href: highlightsPage, label: "Highlights", keys: "g h" },
  { href: correctionsPage, label: "Corrections", keys: "g c" },
  { href: exportPage, label: "Export", keys: "g e" },
  { href: settingsPage, label: "Settings", keys: "g s" },
  { href: helpPage, label: "Help", keys: "?" },
];

type SiteFooterProps = { readonly preferences: Preferences; readonly path: string };

/** The foot of every page: the way to the rest, and how it looks. */
export function SiteFooter({ preferences, path }: SiteFooterProps) {
  return (
    <footer className="site-footer">
      <nav className="site-nav" aria-label="More">
        {PAGES.map(({ href, label, keys }) => (
          <a href={href} key={href} data-keys={keys}>
            {label}
          </a>
        ))}
      </nav>
      <ChoiceForm
        name="theme"
        legend="Theme"
        path={path}
        choices={themes.map((value) => ({ value, label: themeLabels[value] }))}
        current={preferences.theme}
      />
      <ChoiceForm
        name="textSize"
        legend="Text"
        path={path}
        choices={textSizes.map((value) => ({ value, label: textSizeLabels[value] }))}
        current={preferences.textSize}
      />
    </footer>
  );
}

type ChoiceFormProps = {
  readonly name: string;
  readonly legend: string;
  readonly path: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly current: string;
};

function ChoiceForm({ name, legend, path, choices, current }: ChoiceFormProps) {
  return (
    <form className="preference" action="/preferences" method="post">
      <input type="hidden" name="return" value={path} />
      <span id={`${name}-legend`}>{legend}</span>
      {choices.map(({ value, label }) => (
        <button
          type="submit"
          className="quiet-button"
          name={name}
          value={value}
          aria-pressed={value === current}
          aria-describedby={`${name}-legend`}
          key={value}
        >
          {label}
        </button>
      ))}
    </form>
  );
}
