import type { Metadata } from "next";
import { ApiOperation } from "../../components/page/api-operation.tsx";
import { PageHead } from "../../components/page/page-head.tsx";
import { apiRoutes } from "../../lib/api/routes.ts";

export const metadata: Metadata = { title: "API" };

export default async function ApiPage() {
  return (
    <div className="page">
      <PageHead
        title="API"
        lede={
          <>
            Everything this reader shows, as JSON, below <code>/api/v1</code>. The same table of
            operations makes this page and the <a href="/api/openapi">OpenAPI document</a>.
          </>
        }
      />
      <div className="prose">
        <p>
          Lists come page by page: hand <code>next</code> in as <code>after</code>. Answers carry an{" "}
          <code>ETag</code>; send it back as <code>If-None-Match</code>. When the reader was started
          with <code>NUTGRAF_API_TOKEN</code>, send it as <code>Authorization: Bearer …</code>. A
          refusal is a problem in the sense of RFC 9457, and says what was expected.
        </p>
      </div>
      {apiRoutes.map((route) => (
        <ApiOperation route={route} key={`${route.method} ${route.path}`} />
      ))}
    </div>
  );
}
