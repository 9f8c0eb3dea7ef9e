type ViewTabsProps = {
  readonly label: string;
  readonly tabs: readonly Tab[];
};
type Tab = { readonly label: string; readonly href: string; readonly isCurrent: boolean };

/** Links between views of the same list. */
export function ViewTabs({ label, tabs }: ViewTabsProps) {
  return (
    <nav className="view-tabs" aria-label={label}>
      {tabs.map(({ label, href, isCurrent }) => (
        <a href={href} key={href} aria-current={isCurrent ? "page" : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
