import { type ParsedArticle, type Sentence, type Span, sliceOf } from "@nutgraf/core";

/** A span with the words that take its place. */
type Edit = Span & { readonly text: string };

/** What is told otherwise. */
export type Retelling = {
  readonly id: string;
  readonly publishedAt: string;
  readonly source: string;
  /** The name, of as many words, of a person or body; undefined to leave it. */
  readonly nameFor: (name: string, type: string) => string | undefined;
  /** The noun to put for a noun; undefined to leave it. */
  readonly nounFor: (noun: string) => string | undefined;
};

const SHORTEST_NOUN = 4;
const WORD = /[\p{L}-]+/gu;

/**
 * A parsed article told of others in other nouns, its facts with it: every span is moved to where its
 * words have gone, so that nothing is parsed again.
 */
export function retellArticle(parsed: ParsedArticle, telling: Retelling): ParsedArticle {
  const edits = findEdits(parsed, telling);
  const { text, moved } = applyEdits(parsed.article.text, edits);
  const told = moveSpans({ ...parsed, sentences: relemmatise(parsed.sentences, edits) }, moved);
  const rename = (name: string, type: string) => telling.nameFor(name, type) ?? name;
  return {
    ...told,
    article: {
      ...told.article,
      id: telling.id,
      text,
      ...(parsed.article.title !== undefined && { title: retellTitle(parsed.article, edits) }),
      publishedAt: telling.publishedAt,
      source: { name: telling.source },
      url: `https://outlet.example/${telling.id}`,
    },
    entities: told.entities.map((entity) => ({
      ...entity,
      name: rename(entity.name, entity.type),
      aliases: entity.aliases.map((alias) => rename(alias, entity.type)),
    })),
  };
}

function findEdits({ article, sentences, entities }: ParsedArticle, telling: Retelling): Edit[] {
  const names = entities.flatMap(({ name, type, mentions }) => {
    const other = telling.nameFor(name, type);
    if (other === undefined) return [];
    const words = new Map(name.split(" ").map((word, at) => [word, other.split(" ")[at] ?? word]));
    const spans = mentions.flatMap(({ form, span }) => (form === "name" ? [span] : []));
    return spans.flatMap((span) =>
      Array.from(sliceOf(article.text, span).matchAll(WORD), ({ 0: word, index }): Edit => {
        const start = span.start + index;
        return { start, end: start + word.length, text: words.get(word) ?? word };
      }),
    );
  });
  const nouns = sentences.flatMap(({ tokens }) =>
    tokens.flatMap(({ span, xpos }) => {
      if (xpos !== "NN" && xpos !== "NNS") return [];
      if (span.end - span.start < SHORTEST_NOUN) return [];
      const text = telling.nounFor(sliceOf(article.text, span));
      return text === undefined ? [] : [{ ...span, text }];
    }),
  );
  const edits: Edit[] = [];
  for (const edit of [...names, ...nouns].sort((a, b) => a.start - b.start))
    if (edit.start >= (edits.at(-1)?.end ?? 0)) edits.push(edit);
  return edits;
}

/** The title in the words that its text was given. */
function retellTitle(
  { title = "", text }: ParsedArticle["article"],
  edits: readonly Edit[],
): string {
  const words = new Map(edits.map((edit) => [sliceOf(text, edit), edit.text]));
  return title.replaceAll(WORD, (word) => words.get(word) ?? word);
}

/** The new text, and where a position of the old one has gone. */
function applyEdits(old: string, edits: readonly Edit[]) {
  const parts: string[] = [];
  const places = new Int32Array(old.length + 1);
  let [from, to] = [0, 0];
  for (const { start, end, text } of [...edits, { start: old.length, end: old.length, text: "" }]) {
    for (let at = from; at <= start; at++) places[at] = to + at - from;
    parts.push(old.slice(from, start), text);
    to += start - from + text.length;
    places.fill(to, start + 1, end + 1);
    from = end;
  }
  return { text: parts.join(""), moved: (position: number) => places[position] ?? to };
}

function relemmatise(sentences: readonly Sentence[], edits: readonly Edit[]): Sentence[] {
  const texts = new Map(edits.map(({ start, text }) => [start, text]));
  return sentences.map((sentence) => ({
    ...sentence,
    tokens: sentence.tokens.map((token) => {
      const text = texts.get(token.span.start);
      return text === undefined || text.includes(" ") ? token : { ...token, lemma: text };
    }),
  }));
}

/** A copy in which every span is moved. */
function moveSpans<Value>(value: Value, moved: (position: number) => number): Value {
  // A copy of the same shape: JSON has no type that says so.
  return JSON.parse(JSON.stringify(value), (key, inner) =>
    (key === "start" || key === "end") && typeof inner === "number" ? moved(inner) : inner,
  ) as Value;
}
