import type { ReactNode } from "react";

type PageHeadProps = {
  readonly title: string;
  /** A sentence that says what the page shows. */
  readonly lede?: ReactNode;
  /** What stands at the right, such as tabs. */
  readonly children?: ReactNode;
};

/** The head of a page that is no article. */
export function PageHead({ title, lede, children }: PageHeadProps) {
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
        {children}
      </div>
      {lede && <p className="lede">{lede}</p>}
    </>
  );
}
