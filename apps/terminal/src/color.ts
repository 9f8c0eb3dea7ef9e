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
