import { articleRoutes } from "./article-routes.ts";
import { factRoutes } from "./fact-routes.ts";
import type { ApiRoute } from "./route.ts";
import { workRoutes } from "./work-routes.ts";

/** Every operation of the API. */
export const apiRoutes: readonly ApiRoute[] = [...articleRoutes, ...factRoutes, ...workRoutes];
