import type { EntityAppearance } from "@nutgraf/library";
import { WhyNote } from "../facts/why-note.tsx";
import { ArticleSource } from "../page/article-source.tsx";

/** Articles that name an entity, and how each speaks of it. */
export function AppearanceList({
  appearances,
}: {
  readonly appearances: readonly EntityAppearance[];
}) {
  return (
    <ul className="appearance-list">
      {appearances.map(({ article, localId, name, roles, mentionCount, why }) => (
        <li key={`${article.id} ${localId}`}>
          <ArticleSource article={article} />
          <p className="muted">
            as “{name}”{roles.length > 0 && `, ${roles.join(", ")}`} · {mentionCount}{" "}
            {mentionCount === 1 ? "mention" : "mentions"}
          </p>
          <WhyNote why={why} />
        </li>
      ))}
    </ul>
  );
}
