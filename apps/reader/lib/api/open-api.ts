import { z } from "zod";
import type { ApiRoute } from "./route.ts";
import { apiRoutes } from "./routes.ts";

/** The API as an OpenAPI document (https://spec.openapis.org/oas/v3.1.1.html), made from the table of routes. */
export function openApi() {
  const byPath = Map.groupBy(apiRoutes, ({ path }) => path);
  return {
    openapi: "3.1.0",
    info: {
      title: "Nutgraf",
      version: "1",
      description: "News with its evidence: every fact tied to the characters it stands on.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/api/v1" }],
    paths: Object.fromEntries(
      [...byPath].map(([path, routes]) => [
        path,
        Object.fromEntries(routes.map((route) => [route.method.toLowerCase(), toOperation(route)])),
      ]),
    ),
  };
}

/** The fields of a route's path and query, with what each may be. */
export function parametersOf({ path, query }: ApiRoute) {
  const names = [...path.matchAll(/\{(?<name>\w+)\}/g)].map(({ groups }) => groups?.name ?? "");
  return [
    ...names.map((name) => ({
      name,
      in: "path",
      required: true,
      schema: { type: "string" },
      description: undefined,
    })),
    ...Object.entries(query.shape).map(([name, field]) => ({
      name,
      in: "query",
      required: !z.object({ [name]: field }).safeParse({}).success,
      schema: toSchema(field),
      description: z.globalRegistry.get(field)?.description,
    })),
  ];
}

function toOperation(route: ApiRoute) {
  const { summary, body, answer } = route;
  return {
    summary,
    operationId: operationId(route),
    parameters: parametersOf(route),
    ...(body && {
      requestBody: { required: true, content: { "application/json": { schema: toSchema(body) } } },
    }),
    responses: {
      200: {
        description: "Done",
        content:
          typeof answer === "string"
            ? { [answer]: { schema: { type: "string" } } }
            : { "application/json": { schema: toSchema(answer) } },
      },
      default: {
        description: "Refused, and why",
        content: {
          "application/problem+json": {
            schema: {
              type: "object",
              properties: { status: { type: "integer" }, detail: { type: "string" } },
            },
          },
        },
      },
    },
  };
}

const operationId = ({ method, path }: ApiRoute): string =>
  `${method.toLowerCase()}${path.replaceAll(/[/{}]+(\w?)/g, (_, first: string) => first.toUpperCase())}`;

function toSchema(schema: z.core.$ZodType) {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return rest;
}
