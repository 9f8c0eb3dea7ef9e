import type {
  EntityAppearance,
  EntityDetail,
  EventSummary,
  Page,
  QuoteSummary,
} from "@nutgraf/library";
import { entityKind } from "../../lib/evidence/evidence-kind.ts";
import { dayRange } from "../../lib/labels/day-range.ts";
import { quotesPage, searchLink, timelinePage, withQuery } from "../../lib/links.ts";
import { namedOnce } from "../../lib/named-once.ts";
import { EventList } from "../events/event-list.tsx";
import { EntityLinks } from "../page/entity-links.tsx";
import { PageSection } from "../page/page-section.tsx";
import { IfAllowed } from "../people/if-allowed.tsx";
import { QuoteList } from "../quotes/quote-list.tsx";
import { AppearanceList } from "./appearance-list.tsx";
import { EntityCorrections } from "./entity-corrections.tsx";
import { RoleList } from "./role-list.tsx";

/** What the library knows of an entity. */
export type EntityPageProps = {
  readonly entity: EntityDetail;
  readonly appearances: Page<EntityAppearance>;
  readonly said: Page<QuoteSummary>;
  readonly saidAbout: Page<QuoteSummary>;
  readonly did: Page<EventSummary>;
  readonly wasDone: Page<EventSummary>;
};

const RELATED = 15;

/** A name across all articles: who it is, what it says and does, what is said and done to it. */
export function EntityPage(props: EntityPageProps) {
  const { entity, appearances, said, saidAbout, did, wasDone } = props;
  const { id, name } = entity;
  const related = namedOnce(entity.related.map((one) => one.entity)).slice(0, RELATED);
  const others = entity.names.filter((other) => other.name !== name);
  return (
    <div className="page entity-page">
      <header className={`entity-head kind-${entityKind(entity.type)}`}>
        <p className="kicker">{entity.type}</p>
        <h1>{name}</h1>
        <p className="lede">
          In {entity.articleCount} {entity.articleCount === 1 ? "article" : "articles"},{" "}
          {dayRange(entity.firstAt, entity.lastAt)}
          {others.length > 0 && <>, also as “{others.map((other) => other.name).join("”, “")}”</>}
        </p>
        {entity.roles.length > 0 && <RoleList roles={entity.roles} />}
        {related.length > 0 && (
          <p className="related">
            Named beside <EntityLinks entities={related} />
          </p>
        )}
      </header>
      <IfAllowed action="/corrections/make">
        <EntityCorrections entity={entity} appearances={appearances.items} />
      </IfAllowed>
      <PageSection
        id="said"
        title={`Said by ${name}`}
        isEmpty={said.items.length === 0}
        more={said.next && withQuery(quotesPage, { by: id })}
      >
        <QuoteList quotes={said.items} />
      </PageSection>
      <PageSection
        id="said-about"
        title={`Said about ${name}`}
        isEmpty={saidAbout.items.length === 0}
        more={saidAbout.next && withQuery(quotesPage, { about: id })}
      >
        <QuoteList quotes={saidAbout.items} />
      </PageSection>
      <PageSection
        id="did"
        title={`What ${name} did`}
        isEmpty={did.items.length === 0}
        more={did.next && withQuery(timelinePage, { entity: id, part: "agent" })}
      >
        <EventList events={did.items} />
      </PageSection>
      <PageSection
        id="was-done"
        title={`What was done to ${name}`}
        isEmpty={wasDone.items.length === 0}
        more={wasDone.next && withQuery(timelinePage, { entity: id, part: "patient" })}
      >
        <EventList events={wasDone.items} />
      </PageSection>
      <PageSection
        id="articles"
        title="Articles"
        isEmpty={appearances.items.length === 0}
        more={appearances.next && searchLink(`entity:"${name}"`)}
      >
        <AppearanceList appearances={appearances.items} />
      </PageSection>
    </div>
  );
}
