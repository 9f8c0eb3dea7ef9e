import { shortDate } from "@nutgraf/core";
import type { Feed } from "@nutgraf/library";
import { frontLink } from "../../lib/links.ts";
import { IfAllowed } from "../people/if-allowed.tsx";

/** Feeds by folder, each with what is unread and what went wrong. */
export function FeedList({ feeds }: { readonly feeds: readonly Feed[] }) {
  const folders = Map.groupBy(feeds, ({ folder }) => folder ?? "");
  return (
    <>
      <IfAllowed action="/feeds/refresh">
        <form action="/feeds/refresh" method="post">
          <button className="button" type="submit" data-keys="r">
            Look for news in all
          </button>
        </form>
      </IfAllowed>
      {[...folders].map(([folder, members]) => (
        <section key={folder} className="page-section">
          {folder && <h2>{folder}</h2>}
          <ul className="feed-list">
            {members.map((feed) => (
              <FeedItem feed={feed} key={feed.id} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function FeedItem({ feed }: { readonly feed: Feed }) {
  const { id, title, url, unreadCount, articleCount, checkedAt, problem } = feed;
  return (
    <li>
      <p>
        <a href={frontLink({ feed: id })}>{title}</a>{" "}
        <span className="count">
          {unreadCount} unread of {articleCount}
        </span>
      </p>
      <p className="muted feed-url">{url}</p>
      <p className="muted">
        {checkedAt ? `Looked at ${shortDate(checkedAt)}` : "Not looked at yet"}
      </p>
      {problem && <p className="feed-problem">{problem}</p>}
      <IfAllowed action="/feeds/remove">
        <div className="item-actions">
          <form action="/feeds/refresh" method="post">
            <button className="quiet-button" type="submit" name="id" value={id}>
              Look now<span className="visually-hidden"> at {title}</span>
            </button>
          </form>
          <form action="/feeds/remove" method="post">
            <button className="quiet-button" type="submit" name="id" value={id}>
              Stop following<span className="visually-hidden"> {title}</span>
            </button>
          </form>
        </div>
      </IfAllowed>
    </li>
  );
}
