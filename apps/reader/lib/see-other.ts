/** Answer a form: the browser goes on to a page of this reader. */
export const seeOther = (path: string, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(null, { status: 303, headers: { ...headers, location: path } });
