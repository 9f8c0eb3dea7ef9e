import { z } from "zod";
import { openedLibrary } from "../../../../lib/library.ts";
import { articleLink } from "../../../../lib/links.ts";
import { seeOther } from "../../../../lib/see-other.ts";

type Context = { readonly params: Promise<{ readonly id: string }> };

const Highlight = z.object({
  start: z.coerce.number().int().nonnegative(),
  end: z.coerce.number().int().positive(),
  note: z.string().trim().max(10_000).catch(""),
});

/** Highlight some characters of an article, with a note or without. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const articleId = decodeURIComponent((await params).id);
  const asked = Highlight.safeParse(Object.fromEntries(await request.formData()));
  if (!asked.success) return seeOther(articleLink(articleId));
  const { start, end, note } = asked.data;
  const { annotations } = await openedLibrary();
  try {
    await annotations.add({ articleId, span: { start, end }, ...(note && { note }) });
  } catch (error) {
    // The text changed under the reader's eyes: there is nothing to highlight any more.
    if (!(error instanceof RangeError)) throw error;
    return seeOther(articleLink(articleId));
  }
  return seeOther(articleLink(articleId, { start, end }));
}
