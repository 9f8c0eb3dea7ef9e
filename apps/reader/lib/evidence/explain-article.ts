import type { ParsedArticle, Span } from "@nutgraf/core";
import { corePackage } from "../packages.ts";

type Explained = { readonly why?: readonly string[] | undefined };

/** The same facts with the parser's reasons: the text is read once more, since they are not stored. */
export async function explainArticle(parsed: ParsedArticle): Promise<ParsedArticle> {
  const { blocks: _, dateline: __, ...article } = parsed.article;
  const { parseArticle } = await corePackage();
  const again = parseArticle(article, { explain: true });
  const entityKey = ({ mentions }: ParsedArticle["entities"][number]) => spanKey(mentions[0]?.span);
  const eventKey = ({ type, trigger }: ParsedArticle["events"][number]) =>
    `${type} ${spanKey(trigger)}`;
  return {
    ...parsed,
    entities: addReasons(parsed.entities, again.entities, entityKey),
    quotes: addReasons(parsed.quotes, again.quotes, ({ span }) => spanKey(span)),
    times: addReasons(parsed.times, again.times, ({ span }) => spanKey(span)),
    events: addReasons(parsed.events, again.events, eventKey),
  };
}

const spanKey = (span: Span | undefined): string => `${span?.start}-${span?.end}`;

function addReasons<Fact extends Explained>(
  facts: readonly Fact[],
  explained: readonly Fact[],
  keyOf: (fact: Fact) => string,
): Fact[] {
  const reasons = new Map(explained.map((fact) => [keyOf(fact), fact.why]));
  return facts.map((fact) => {
    const why = reasons.get(keyOf(fact));
    return why ? { ...fact, why } : fact;
  });
}
