/** The way on to older items of a list. */
export function NextPage({ href }: { readonly href: string }) {
  return (
    <p className="pager">
      <a className="button" href={href} rel="next">
        Older
      </a>
    </p>
  );
}
