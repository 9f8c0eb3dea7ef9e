import { parametersOf } from "../../lib/api/open-api.ts";
import type { ApiRoute } from "../../lib/api/route.ts";

/** One operation of the API: what it does and what it takes. */
export function ApiOperation({ route }: { readonly route: ApiRoute }) {
  const parameters = parametersOf(route);
  return (
    <section className="api-operation">
      <h2>
        <code>
          {route.method} {route.path}
        </code>
      </h2>
      <p>{route.summary}.</p>
      {parameters.length > 0 && (
        <ul>
          {parameters.map(({ name, required, description, schema }) => (
            <li key={name}>
              <code>{name}</code>
              {required && " (required)"}{" "}
              <span className="muted">{description ?? describe(schema)}</span>
            </li>
          ))}
        </ul>
      )}
      {route.body && <p className="muted">Takes a body of JSON.</p>}
    </section>
  );
}

function describe(schema: { readonly enum?: unknown; readonly type?: unknown }): string {
  if (Array.isArray(schema.enum)) return schema.enum.join(", ");
  return typeof schema.type === "string" ? schema.type : "";
}
