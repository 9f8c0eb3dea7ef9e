import { setFlagsFromString } from "node:v8";
import { render } from "ink";
import { configPath, readConfig } from "../config/read-config.ts";
import { hasLightBackground } from "./evidence.ts";
import type { Listing, Source } from "./source/source.ts";
import { Viewer } from "./viewer.tsx";

/** Show the viewer on the alternate screen until the reader quits. */
export async function openViewer(
  source: Source,
  {
    startsWithArticle,
    problem,
    isColorless = false,
  }: {
    readonly startsWithArticle: boolean;
    readonly problem?: Promise<string | undefined>;
    readonly isColorless?: boolean;
  },
): Promise<void> {
  // Before the first frame: keys that come early are neither echoed nor taken for signals.
  process.stdin.setRawMode?.(true);
  const config = await readConfig(configPath(process.env));
  const listing: Listing = { kind: "articles" };
  const first = await source.list(listing);
  const { waitUntilExit } = render(
    <Viewer
      source={source}
      listing={listing}
      first={first}
      startsWithArticle={startsWithArticle}
      problem={problem}
      config={config}
      isColorless={isColorless}
      onLight={config.background ? config.background === "light" : hasLightBackground(process.env)}
    />,
    {
      alternateScreen: true,
      // The caller has seen a terminal; a CI variable in its environment does not change that.
      interactive: true,
      incrementalRendering: true,
      // Control-C is a key like the others, so that it can leave a prompt.
      exitOnCtrlC: false,
      maxFps: 60,
    },
  );
  keepSmall();
  await waitUntilExit();
}

/**
 * Let V8's young generation stay as it is: the viewer rests nearly always, so that collecting more often
 * costs it nothing that is felt, and growing costs 80 MB.
 */
function keepSmall(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
}
