import type { Annotation } from "@nutgraf/library";
import { openedLibrary } from "../../../lib/library.ts";
import { writeHighlights } from "../../../lib/write-highlights.ts";

/** Every highlight as a Markdown file. */
export async function GET(): Promise<Response> {
  const { annotations } = await openedLibrary();
  const all: Annotation[] = [];
  let after: string | undefined;
  do {
    const page = await annotations.list({ limit: 500, ...(after !== undefined && { after }) });
    all.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return new Response(writeHighlights(all), {
    headers: {
      "content-type": "text/markdown; charset=utf-8",
      "content-disposition": 'attachment; filename="nutgraf-highlights.md"',
    },
  });
}
