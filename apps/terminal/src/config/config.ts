import { z } from "zod";
import { type ActionName, keyGroups } from "../viewer/keys.ts";

const COLOR = /^(#[0-9a-fA-F]{6}|(black|red|green|yellow|blue|magenta|cyan|white|gray)(Bright)?)$/;

const Color = z
  .string()
  .regex(COLOR, "expected a colour such as cyan, blueBright or #1e90ff")
  .describe("A colour's name, or #rrggbb");

const actionNames: ActionName[] = keyGroups.flatMap(({ bindings }) =>
  bindings.map(({ name }): ActionName => name),
);

const evidence = ["person", "organisation", "place", "other", "quote", "time", "event"] as const;

/** What `config.json` may say; what it leaves out stays as it is. */
export const Config = z.strictObject({
  $schema: z.string().optional(),
  colors: z.partialRecord(z.enum(evidence), Color).optional().describe("Colours of the evidence"),
  keys: z
    .partialRecord(z.enum(actionNames), z.array(z.string().min(1)).min(1))
    .optional()
    .describe("Keys of an action; they replace its usual ones"),
  background: z
    .enum(["dark", "light"])
    .optional()
    .describe("The terminal's background, where it does not say so itself (COLORFGBG)"),
  measure: z
    .int()
    .min(20)
    .max(200)
    .optional()
    .describe("Columns of an article's text at most; 76 unless told"),
});
export type Config = z.infer<typeof Config>;
