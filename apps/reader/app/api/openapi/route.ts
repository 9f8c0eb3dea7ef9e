import { openApi } from "../../../lib/api/open-api.ts";

/** The API as an OpenAPI document. */
export async function GET(): Promise<Response> {
  return Response.json(openApi());
}
