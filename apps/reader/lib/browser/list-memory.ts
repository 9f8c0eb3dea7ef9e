const KEY = "list";

/** Remember the articles of the list on this page, for going from one to the next without it. */
export function rememberList(): void {
  const paths = [...document.querySelectorAll<HTMLAnchorElement>("main a[data-item]")].map(
    ({ pathname }) => pathname,
  );
  if (paths.length > 0) sessionStorage.setItem(KEY, paths.join("\n"));
}

/** The article after or before this one in the list that the reader came from. */
export function neighbour(step: 1 | -1): string | undefined {
  const paths = sessionStorage.getItem(KEY)?.split("\n") ?? [];
  const current = paths.indexOf(location.pathname);
  return current < 0 ? undefined : paths[current + step];
}
