import { allLocales } from "@faker-js/faker";
import { foldName } from "@nutgraf/core/training";
import { romanise } from "./romanise.ts";

/** Locales whose lists are no names of people there. */
const NOT_USED: ReadonlySet<string> = new Set(["base", "eo", "vi"]);
/** Names that are a man's in one language and a woman's in another, or a family name as often. */
const UNSURE: ReadonlySet<string> = new Set(
  `Andrea Kim Jean Nicola Simone Sasha Jan Robin Leslie Dana Ali Alex Ashley Taylor Jordan Morgan Casey
  Marian Gabriele Michele Daniele Emanuele Raffaele Samuele Laurence Jocelyn Camille Dominique Claude
  Jackie Terry Tracy Kelly Jamie Sam Chris Pat Jo Kai Noor Wei Min Jin Li Yan Chen`.split(/\s+/),
);

/** Given names that tell a man from a woman, by faker's lists (MIT) of some fifty languages, in Latin letters. */
export function compileGivenNames(): { readonly female: string; readonly male: string } {
  const female = new Set<string>();
  const male = new Set<string>();
  for (const [locale, definition] of Object.entries(allLocales)) {
    const names = definition.person?.first_name;
    if (!names || NOT_USED.has(locale)) continue;
    for (const name of names.female ?? []) add(female, name);
    for (const name of names.male ?? []) add(male, name);
  }
  const sure = (names: ReadonlySet<string>, others: ReadonlySet<string>): string =>
    [...names]
      .filter((name) => !others.has(name) && !UNSURE.has(name))
      .sort()
      .join(" ");
  return { female: sure(female, male), male: sure(male, female) };
}

function add(names: Set<string>, name: string): void {
  const latin = foldName(romanise(name));
  if (/^[A-Z][a-z]{2,}$/.test(latin)) names.add(latin);
}
