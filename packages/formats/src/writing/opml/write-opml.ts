import type { Subscription } from "../../reading/reading.ts";
import { escapeXml } from "../../xml/escape-xml.ts";

type Folder = { readonly folders: Map<string, Folder>; readonly outlines: string[] };

/** A list of subscriptions as OPML 2.0, in their folders: http://opml.org/spec2.opml. */
export function writeOpml(subscriptions: readonly Subscription[]): string {
  const root: Folder = { folders: new Map(), outlines: [] };
  for (const subscription of subscriptions) {
    const folder = subscription.folders.reduce(enter, root);
    folder.outlines.push(toOutline(subscription));
  }
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
<head><title>Nutgraf subscriptions</title></head>
<body>
${toLines(root).join("\n")}
</body>
</opml>
`;
}

function enter(folder: Folder, name: string): Folder {
  const inner = folder.folders.get(name) ?? { folders: new Map(), outlines: [] };
  folder.folders.set(name, inner);
  return inner;
}

function toLines({ folders, outlines }: Folder): string[] {
  const inner = [...folders].flatMap(([name, folder]) => [
    `<outline text="${escapeXml(name)}">`,
    ...toLines(folder),
    "</outline>",
  ]);
  return [...inner, ...outlines];
}

function toOutline({ url, title, homepage }: Subscription): string {
  const name = escapeXml(title ?? url);
  const link = homepage === undefined ? "" : ` htmlUrl="${escapeXml(homepage)}"`;
  return `<outline type="rss" text="${name}" title="${name}" xmlUrl="${escapeXml(url)}"${link}/>`;
}
