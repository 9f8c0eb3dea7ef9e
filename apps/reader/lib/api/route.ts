import type { Library } from "@nutgraf/library";
import { z } from "zod";

/** What a request brought, checked. */
type Input<Query, Body> = {
  readonly library: Library;
  /** The values of the path's `{names}`. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
};

/** One operation of the API; the table of them makes the routing, the checks and the documentation. */
export type ApiRoute = {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Below `/api/v1`, such as `/articles/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly query: z.ZodObject;
  readonly body?: z.ZodType;
  /** What it answers; a media type for a file. */
  readonly answer: z.ZodType | string;
  /** Answers `undefined` for "not found". */
  readonly handle: (input: Input<unknown, unknown>) => Promise<unknown>;
};

type RouteParts<Query extends z.ZodObject, Body extends z.ZodType> = Omit<
  ApiRoute,
  "query" | "body" | "handle"
> & {
  readonly query?: Query;
  readonly body?: Body;
  readonly handle: (input: Input<z.output<Query>, z.output<Body>>) => Promise<unknown>;
};

/** A route whose handler knows the types of its query and body. */
export function route<
  Query extends z.ZodObject = z.ZodObject<Record<never, never>>,
  Body extends z.ZodType = z.ZodUndefined,
>({ query, body, handle, ...parts }: RouteParts<Query, Body>): ApiRoute {
  const querySchema = query ?? z.object({});
  return {
    ...parts,
    query: querySchema,
    ...(body && { body }),
    handle: async (input) =>
      handle({
        ...input,
        // Checked before by the same schemas; the compiler cannot know that here.
        query: input.query as z.output<Query>,
        body: input.body as z.output<Body>,
      }),
  };
}
