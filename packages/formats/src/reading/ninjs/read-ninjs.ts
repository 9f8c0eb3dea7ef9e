import { z } from "zod";
import { ImportError } from "../../import-error.ts";
import { parseJson } from "../../json/parse-json.ts";
import type { ImportSource, Reading } from "../reading.ts";
import { type NinjsItem, toItem } from "./item.ts";
import { toNinjsArticle } from "./ninjs-article.ts";
import { type NinjsVersion, shapeOf } from "./shape.ts";

const TYPE_VERSION = /\bversion\s*=\s*"?(\d+)\.(\d+)/i;
const SCHEMA_VERSION = /(?:ninjs-schema_|^)(\d+)\.(\d+)/;
/** A document says its version in its content type, in itself, or by the names it uses. */
const latest = [
  { major: 3, minor: 1 },
  { major: 2, minor: 2 },
  { major: 1, minor: 6 },
] as const;

/**
 * Read a ninjs document, strictly by the version that it claims.
 * @throws {ImportError} `malformed`
 */
export function readNinjs(
  source: string,
  { contentType }: Pick<ImportSource, "contentType">,
): Omit<Reading, "format"> {
  const document = parseJson(source, "ninjs");
  const version = claimedVersion(document, contentType) ?? fittingVersion(document);
  const shape = shapeOf(version);
  if (!shape) throw malformed(`version ${version.major} is not known; expected 1, 2 or 3`);
  const { error } = shape.safeParse(document);
  if (error) throw malformed(problemOf(error));
  const items = withAssociated(toItem(document));
  const content = { format: `ninjs-${version.major}.${version.minor}`, content: source };
  return {
    articles: items.flatMap(
      (item, index) => toNinjsArticle(item, index === 0 ? content : undefined) ?? [],
    ),
    accepted: true,
  };
}

/** An item, and the texts that it carries with it. */
function withAssociated(item: NinjsItem): NinjsItem[] {
  const texts = item.associations.filter(
    ({ type, bodies }) => type === "text" && bodies.length > 0,
  );
  return [item, ...texts.flatMap(withAssociated)];
}

const Standard = z.looseObject({ version: z.string().optional(), schema: z.string().optional() });
const Claims = z.looseObject({
  $standard: Standard.optional().catch(undefined),
  standard: Standard.optional().catch(undefined),
});

function claimedVersion(
  document: unknown,
  contentType: string | undefined,
): NinjsVersion | undefined {
  const { data } = Claims.safeParse(document);
  const standard = data?.standard ?? data?.$standard;
  const match =
    contentType?.match(TYPE_VERSION) ??
    standard?.schema?.match(SCHEMA_VERSION) ??
    standard?.version?.match(SCHEMA_VERSION);
  return match ? { major: Number(match[1]), minor: Number(match[2]) } : undefined;
}

/** The newest version whose rules the document keeps, else the newest of the family it looks like. */
function fittingVersion(document: unknown): NinjsVersion {
  return latest.find((version) => shapeOf(version)?.safeParse(document).success) ?? latest[0];
}

function problemOf(error: z.ZodError): string {
  const [issue] = error.issues;
  const path = issue?.path.join(".");
  return `${path ? `${path}: ` : ""}${issue?.message ?? "unknown problem"}`;
}

const malformed = (problem: string): ImportError =>
  new ImportError("malformed", "ninjs", `The document breaks the rules of ninjs: ${problem}`);
