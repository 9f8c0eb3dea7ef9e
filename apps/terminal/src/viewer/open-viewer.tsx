import { render } from "ink";
import { configPath, readConfig } from "../config/read-config.ts";
import type { ArticleSource } from "./article-source.ts";
import { Viewer } from "./viewer.tsx";

/** Show the viewer on the alternate screen until the reader quits. */
export async function openViewer(source: ArticleSource, startsWithArticle: boolean): Promise<void> {
  const config = readConfig(configPath(process.env));
  const { waitUntilExit } = render(
    <Viewer source={source} startsWithArticle={startsWithArticle} config={config} />,
    {
      alternateScreen: true,
      // The caller has seen a terminal; a CI variable in its environment does not change that.
      interactive: true,
      incrementalRendering: true,
      maxFps: 60,
    },
  );
  await waitUntilExit();
}
