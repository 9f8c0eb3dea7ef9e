import type { ArticleSummary } from "@nutgraf/library";

type MarkAllReadProps = {
  readonly articles: readonly ArticleSummary[];
  /** The address of the list. */
  readonly returnTo: string;
};

/** Marks the listed articles read, and no other that came meanwhile. */
export function MarkAllRead({ articles, returnTo }: MarkAllReadProps) {
  const unread = articles.filter(({ isRead }) => !isRead);
  if (unread.length === 0) return null;
  return (
    <form className="mark-all" action="/articles/read" method="post">
      <input type="hidden" name="return" value={returnTo} />
      {unread.map(({ id }) => (
        <input type="hidden" name="id" value={id} key={id} />
      ))}
      <button className="quiet-button" type="submit" data-keys="A">
        Mark these as read
      </button>
    </form>
  );
}
