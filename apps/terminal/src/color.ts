/** What `--color` may be. */
export const colorChoices = ["auto", "always", "never"] as const;
export type ColorChoice = (typeof colorChoices)[number];

/** The variables that decide about colour. */
export type ColorEnvironment = { readonly FORCE_COLOR?: string; readonly NO_COLOR?: string };

/**
 * The value of FORCE_COLOR that carries out a choice, or undefined to leave the decision to the terminal.
 * The order is `--color`, FORCE_COLOR, NO_COLOR (https://no-color.org, https://force-color.org).
 */
export function forcedColor(
  choice: ColorChoice,
  environment: ColorEnvironment,
): string | undefined {
  if (choice === "always") return "true";
  if (choice === "never") return "0";
  if (environment.FORCE_COLOR !== undefined) return environment.FORCE_COLOR;
  return environment.NO_COLOR ? "0" : undefined;
}

/** Settle colour for the whole process, before anything that draws is loaded. */
export function settleColor(choice: ColorChoice): void {
  const forced = forcedColor(choice, process.env);
  if (forced !== undefined) process.env.FORCE_COLOR = forced;
}

/**
 * Load what draws the screen so that bold, underlines and the like stay where colour is off: they are no
 * colour (https://no-color.org), and evidence is told apart by them.
 */
export async function loadWithWeights<Loaded>(
  load: () => Promise<Loaded>,
): Promise<{ readonly loaded: Loaded; readonly isColorless: boolean }> {
  const { FORCE_COLOR } = process.env;
  const isColorless = FORCE_COLOR === "0" || FORCE_COLOR === "false";
  if (!isColorless) return { loaded: await load(), isColorless };
  process.env.FORCE_COLOR = "1";
  const loaded = await load();
  process.env.FORCE_COLOR = FORCE_COLOR;
  return { loaded, isColorless };
}
