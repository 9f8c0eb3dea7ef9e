import type { ReactNode } from "react";

type PageSectionProps = {
  readonly id: string;
  readonly title: string;
  readonly isEmpty: boolean;
  /** Where the rest of the list is. */
  readonly more?: string | undefined;
  readonly children: ReactNode;
};

/** A part of a page with a heading; nothing if there is nothing to show. */
export function PageSection({ id, title, isEmpty, more, children }: PageSectionProps) {
  if (isEmpty) return null;
  return (
    <section className="page-section" id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{title}</h2>
      {children}
      {more && (
        <p className="more">
          <a href={more}>All of them</a>
        </p>
      )}
    </section>
  );
}
