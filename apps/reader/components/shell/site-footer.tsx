import { type Preferences, textSizes, themes } from "../../lib/preferences.ts";

type SiteFooterProps = { readonly preferences: Preferences; readonly path: string };

const THEME_LABELS = {
  auto: "As the system",
  light: "Light",
  dark: "Dark",
  sepia: "Sepia",
} as const;
const SIZE_LABELS = { small: "Small", medium: "Medium", large: "Large" } as const;

/** The foot of every page: how it looks. */
export function SiteFooter({ preferences, path }: SiteFooterProps) {
  return (
    <footer className="site-footer">
      <ChoiceForm
        name="theme"
        legend="Theme"
        path={path}
        choices={themes.map((value) => ({ value, label: THEME_LABELS[value] }))}
        current={preferences.theme}
      />
      <ChoiceForm
        name="textSize"
        legend="Text"
        path={path}
        choices={textSizes.map((value) => ({ value, label: SIZE_LABELS[value] }))}
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
