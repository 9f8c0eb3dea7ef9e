import type { Dispute } from "@nutgraf/library";
import { articleLink } from "../../lib/links.ts";

const KIND_LABELS: Readonly<Record<Dispute["kind"], string>> = {
  number: "How many",
  verb: "In which words",
  quote: "Quoted how",
  time: "When",
  status: "Whether it is so",
};

/** What reports of the same event say differently, each claim with who makes it. */
export function DisputeList({ disputes }: { readonly disputes: readonly Dispute[] }) {
  return (
    <ul className="dispute-list">
      {disputes.map(({ kind, about, claims }) => (
        <li key={`${kind} ${about}`}>
          <p className="fact-head">
            <strong>{about}</strong>
            <span className="fact-type">{KIND_LABELS[kind]}</span>
          </p>
          <dl>
            {claims.map(({ text, articles }) => (
              <div key={text}>
                <dt>{text}</dt>
                <dd>
                  {articles.map((article, index) => (
                    <span key={article.id}>
                      {index > 0 && ", "}
                      <a href={articleLink(article.id)}>{article.source ?? article.title}</a>
                    </span>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
