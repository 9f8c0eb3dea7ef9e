import { shortDate } from "@nutgraf/core";
import type { EntityRole } from "@nutgraf/library";

/** Titles and offices over time, as the articles give them. */
export function RoleList({ roles }: { readonly roles: readonly EntityRole[] }) {
  return (
    <ul className="role-list">
      {roles.map(({ role, articleCount, firstAt, lastAt }) => (
        <li key={role}>
          <strong>{role}</strong>{" "}
          <span className="muted">
            {shortDate(firstAt)}
            {lastAt.slice(0, 10) !== firstAt.slice(0, 10) && ` to ${shortDate(lastAt)}`}, in{" "}
            {articleCount} {articleCount === 1 ? "article" : "articles"}
          </span>
        </li>
      ))}
    </ul>
  );
}
