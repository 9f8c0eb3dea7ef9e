import { randomUUID } from "node:crypto";
import { CorrectionRule } from "@nutgraf/core";
import { z } from "zod";
import type { Adding } from "../articles/add-many.ts";
import type { Engine, Write } from "../store/engine.ts";
import { applyRule, takeBackRule } from "./apply-rule.ts";
import type {
  Correction,
  CorrectionPreview,
  CorrectionRequest,
  Corrections,
} from "./corrections.ts";
import { type MadeRule, toRule } from "./to-rule.ts";

const Exported = z.object({
  corrections: z.array(z.object({ rule: CorrectionRule, label: z.string(), madeAt: z.string() })),
});

/** The corrections kept in this library. */
export function corrections(adding: Adding): Corrections {
  const { engine, now } = adding;
  return {
    preview: (request) => previewCorrection(engine, request),
    make: (request) => makeCorrection(adding, request, now().toISOString()),
    undo: (id) => undoCorrection(adding, id, now().toISOString()),
    list: () => listCorrections(engine),
    export: () => exportCorrections(engine),
    import: (exported) => importCorrections(adding, exported),
  };
}

async function previewCorrection(
  engine: Engine,
  request: CorrectionRequest,
): Promise<CorrectionPreview> {
  const { label, entities, articles } = await toRule(engine.read, request, "preview");
  if (articles.length > 0) {
    const isQuote = request.kind.endsWith("-quote");
    const isEvent = request.kind.endsWith("-event");
    return {
      label,
      articleCount: articles.length,
      quoteCount: isQuote ? 1 : 0,
      eventCount: isEvent ? 1 : 0,
    };
  }
  const rows = await engine.read
    .selectFrom("entity")
    .select(["article_count", "quote_count", "event_count"])
    .where("key", "in", entities)
    .execute();
  return {
    label,
    articleCount: rows.reduce((sum, row) => sum + row.article_count, 0),
    quoteCount: rows.reduce((sum, row) => sum + row.quote_count, 0),
    eventCount: rows.reduce((sum, row) => sum + row.event_count, 0),
  };
}

async function makeCorrection(
  adding: Adding,
  request: CorrectionRequest,
  at: string,
): Promise<Correction> {
  const made = await toRule(adding.engine.read, request, randomUUID());
  const row = { ...toRow(made, at), undone_at: null };
  await applyRule(adding, made, (write) => write.insertInto("correction").values(row).execute());
  return toCorrection(row);
}

function toRow({ rule, label }: Pick<MadeRule, "rule" | "label">, at: string) {
  return { id: rule.id, rule: JSON.stringify(rule), label, made_at: at };
}

async function undoCorrection(adding: Adding, id: string, at: string): Promise<boolean> {
  const row = await adding.engine.read
    .selectFrom("correction")
    .select("rule")
    .where("id", "=", id)
    .where("undone_at", "is", null)
    .executeTakeFirst();
  if (!row) return false;
  await takeBackRule(adding, CorrectionRule.parse(JSON.parse(row.rule)), (write: Write) =>
    write.updateTable("correction").set({ undone_at: at }).where("id", "=", id).execute(),
  );
  return true;
}

async function listCorrections(engine: Engine): Promise<Correction[]> {
  const rows = await engine.read
    .selectFrom("correction")
    .selectAll()
    .orderBy("key", "desc")
    .execute();
  return rows.map(toCorrection);
}

type CorrectionRow = {
  readonly id: string;
  readonly rule: string;
  readonly label: string;
  readonly made_at: string;
  readonly undone_at: string | null;
};

function toCorrection({ id, rule, label, made_at, undone_at }: CorrectionRow): Correction {
  return {
    id,
    kind: CorrectionRule.parse(JSON.parse(rule)).kind,
    label,
    madeAt: made_at,
    ...(undone_at === null ? {} : { undoneAt: undone_at }),
  };
}

async function exportCorrections(engine: Engine): Promise<z.infer<typeof Exported>> {
  const rows = await engine.read
    .selectFrom("correction")
    .select(["rule", "label", "made_at"])
    .where("undone_at", "is", null)
    .orderBy("key")
    .execute();
  return {
    corrections: rows.map(({ rule, label, made_at }) => ({
      rule: CorrectionRule.parse(JSON.parse(rule)),
      label,
      madeAt: made_at,
    })),
  };
}

async function importCorrections(adding: Adding, exported: unknown): Promise<number> {
  const read = Exported.safeParse(exported);
  if (!read.success)
    throw new TypeError(`Expected exported corrections, found ${z.prettifyError(read.error)}`);
  let imported = 0;
  for (const { rule, label, madeAt } of read.data.corrections) {
    const known = await adding.engine.read
      .selectFrom("correction")
      .select("key")
      .where("id", "=", rule.id)
      .executeTakeFirst();
    if (known) continue;
    const row = { ...toRow({ rule, label }, madeAt), undone_at: null };
    await takeBackRule(adding, rule, (write) =>
      write.insertInto("correction").values(row).execute(),
    );
    imported += 1;
  }
  return imported;
}
