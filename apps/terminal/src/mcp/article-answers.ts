import type { ParsedArticle, Span } from "@nutgraf/core";
import type { Library, StoredArticle } from "@nutgraf/library";
import { listFacts, type Question, questions } from "../facts/list-facts.ts";

/** Words of an article with their place. */
type Evidence = { readonly text: string; readonly start: number; readonly end: number };

/** An article's text, with what is known of it. */
export async function articleAnswer(library: Library, { id }: { id: string }): Promise<object> {
  const { summary, parsed, tags } = await getArticle(library, id);
  const { text, byline, dateline } = parsed.article;
  const brief = parsed.brief.flatMap((index) => {
    const span = parsed.sentences[index]?.span;
    return span ? [evidenceOf(parsed, span)] : [];
  });
  return { ...summary, byline, dateline, tags, brief, text };
}

/** What an article says, each fact with the words and the sentence it stands on. */
export async function factsAnswer(
  library: Library,
  { id, question }: { id: string; question?: Lowercase<Question> | undefined },
): Promise<object> {
  const { parsed, summary } = await getArticle(library, id);
  const facts = listFacts(parsed);
  const wanted = questions.filter((name) => !question || name.toLowerCase() === question);
  return {
    article: { id, title: summary.title, source: summary.source, publishedAt: summary.publishedAt },
    facts: Object.fromEntries(
      wanted.map((name) => [
        name.toLowerCase(),
        facts[name].map(({ label, detail, span }) => ({
          fact: label,
          detail,
          evidence: evidenceOf(parsed, span),
          sentence: sentenceAt(parsed, span),
        })),
      ]),
    ),
  };
}

async function getArticle(library: Library, id: string): Promise<StoredArticle> {
  const stored = await library.articles.get(id);
  if (!stored) throw new RangeError(`The library has no article ${JSON.stringify(id)}`);
  return stored;
}

const evidenceOf = ({ article }: ParsedArticle, { start, end }: Span): Evidence => ({
  text: article.text.slice(start, end),
  start,
  end,
});

function sentenceAt(parsed: ParsedArticle, { start }: Span): Evidence | undefined {
  const sentence = parsed.sentences.find(({ span }) => start >= span.start && start < span.end);
  return sentence && evidenceOf(parsed, sentence.span);
}
