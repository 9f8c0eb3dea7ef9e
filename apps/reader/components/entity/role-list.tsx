import type { EntityRole } from "@nutgraf/library";
import { dayRange } from "../../lib/labels/day-range.ts";

/** Titles and offices over time, as the articles give them. */
export function RoleList({ roles }: { readonly roles: readonly EntityRole[] }) {
  return (
    <ul className="role-list">
      {roles.map(({ role, articleCount, firstAt, lastAt }) => (
        <li key={role}>
          <strong>{role}</strong>{" "}
          <span className="muted">
            {dayRange(firstAt, lastAt)}, in {articleCount}{" "}
            {articleCount === 1 ? "article" : "articles"}
          </span>
        </li>
      ))}
    </ul>
  );
}
