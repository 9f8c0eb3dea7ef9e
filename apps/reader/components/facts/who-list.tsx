import type { Entity } from "@nutgraf/core";
import type { EntityRef } from "@nutgraf/library";
import { type ArticleFacts, firstMention } from "../../lib/evidence/article-facts.ts";
import { kindClass } from "../../lib/evidence/evidence-kind.ts";
import { entityFact } from "../../lib/evidence/fact-ids.ts";
import { spanHash } from "../../lib/links.ts";
import { MentionCount } from "./mention-count.tsx";
import { WhyNote } from "./why-note.tsx";

/** Who the article names, the most important first; those it only describes stand folded below. */
export function WhoList({ facts }: { readonly facts: ArticleFacts }) {
  const [named, described] = [facts.who.filter(isNamed), facts.who.filter((one) => !isNamed(one))];
  return (
    <>
      <WhoItems entities={named} facts={facts} />
      {described.length > 0 && (
        <details className="described" open={named.length === 0}>
          <summary>{described.length} more without a name</summary>
          <WhoItems entities={described} facts={facts} />
        </details>
      )}
    </>
  );
}

const isNamed = ({ mentions }: Entity): boolean => mentions.some(({ form }) => form === "name");

type WhoItemsProps = { readonly entities: readonly Entity[]; readonly facts: ArticleFacts };

function WhoItems({ entities, facts }: WhoItemsProps) {
  const { length } = facts.parsed.article.text;
  return (
    <ul className="fact-list">
      {entities.map((entity) => (
        <WhoItem key={entity.id} entity={entity} length={length} known={facts.known[entity.id]} />
      ))}
    </ul>
  );
}

type WhoItemProps = {
  readonly entity: Entity;
  /** Length of the article's text. */
  readonly length: number;
  readonly known: EntityRef | undefined;
};

function WhoItem({ entity, length, known }: WhoItemProps) {
  const span = firstMention(entity);
  const others = entity.aliases.filter((alias) => alias !== entity.name);
  return (
    <li className="fact" id={entityFact(entity.id)}>
      <p className="fact-head">
        <a className={kindClass(entity)} href={span && spanHash(span)}>
          {entity.name}
        </a>
        <span className="fact-type">{entity.type}</span>
      </p>
      {entity.roles && entity.roles.length > 0 && (
        <p className="fact-note">{entity.roles.join(" · ")}</p>
      )}
      {others.length > 0 && <p className="fact-note">also “{others.join("”, “")}”</p>}
      <MentionCount entity={entity} length={length} known={known} />
      <WhyNote why={entity.why} />
    </li>
  );
}
