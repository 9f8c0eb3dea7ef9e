import { searchLink } from "../../lib/links.ts";

const EXAMPLES = [
  ["treaty parliament", "articles with both words"],
  ['"supreme court"', "these words, side by side"],
  ["election OR vote", "one or the other"],
  ["strike -football", "the first, without the second"],
  ["minist*", "words that begin so"],
  ['person:"Vladimir Putin"', "articles that name this person; also organisation: and place:"],
  ['by:Putin said:"relations"', "who said it, and words of what was said"],
  ["event:AGREE", "articles in which somebody agrees to something"],
  ["place:JP", "a country by its ISO code, or a place by its name"],
  ["source:AFP after:2024-06 before:2024-12", "an outlet or agency, and a time"],
  ["is:unread has:note tag:sample", "what you did with them"],
] as const;

/** The search grammar by example; each example is a search. */
export function SearchGrammar() {
  return (
    <section className="grammar" aria-labelledby="grammar">
      <h2 id="grammar">How to ask</h2>
      <dl>
        {EXAMPLES.map(([query, meaning]) => (
          <div key={query}>
            <dt>
              <a href={searchLink(query)}>
                <code>{query}</code>
              </a>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
