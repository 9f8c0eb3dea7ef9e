import { sliceOf } from "@nutgraf/core";
import {
  type ArticleFacts,
  firstMention,
  type StoryPlace,
} from "../../lib/evidence/article-facts.ts";
import { kindClass } from "../../lib/evidence/evidence-kind.ts";
import { entityFact } from "../../lib/evidence/fact-ids.ts";
import { spanHash } from "../../lib/links.ts";
import { MentionCount } from "./mention-count.tsx";
import { WhyNote } from "./why-note.tsx";

/** Places: where the report was filed, where something happened, and those merely named, kept apart. */
export function WhereList({ facts }: { readonly facts: ArticleFacts }) {
  return (
    <ul className="fact-list">
      {facts.where.map((place) => (
        <WhereItem key={place.entity.id} place={place} facts={facts} />
      ))}
    </ul>
  );
}

function WhereItem({ place, facts }: { readonly place: StoryPlace; readonly facts: ArticleFacts }) {
  const { entity, isDateline, events } = place;
  const { text } = facts.parsed.article;
  const span = firstMention(entity);
  const standsFor =
    entity.metonymOf === undefined ? undefined : facts.entityById.get(entity.metonymOf);
  return (
    <li className="fact" id={entityFact(entity.id)}>
      <p className="fact-head">
        <a className={kindClass(entity)} href={span && spanHash(span)}>
          {entity.name}
        </a>
        {entity.link?.iso3166 && <span className="fact-type">{entity.link.iso3166}</span>}
        {isDateline && <span className="tag">filed here</span>}
      </p>
      {standsFor && <p className="fact-note">stands for {standsFor.name}</p>}
      {events.length > 0 && (
        <p className="fact-note">
          here:{" "}
          {events.map(({ id, trigger }, index) => (
            <span key={id}>
              {index > 0 && ", "}
              <a href={spanHash(trigger)}>{sliceOf(text, trigger)}</a>
            </span>
          ))}
        </p>
      )}
      <MentionCount entity={entity} length={text.length} known={facts.known[entity.id]} />
      <WhyNote why={entity.why} />
    </li>
  );
}
