import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import packaged, { inflate } from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-pings"];
const MISSING_LIBRARY = /error while loading shared libraries/;

/**
 * A real Chromium: the one that NUTGRAF_CHROMIUM names, else the one that comes as an npm package.
 *
 * @param more further flags of its command line
 */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const args = [...FLAGS, ...more];
  const installed = process.env.NUTGRAF_CHROMIUM;
  if (installed) return chromium.launch({ executablePath: installed, args });
  const executablePath = await packaged.executablePath();
  const fonts = { FONTCONFIG_PATH: join(tmpdir(), "fonts") };
  try {
    return await chromium.launch({
      executablePath,
      args,
      env: { ...process.env, ...fonts },
    });
  } catch (error) {
    if (!MISSING_LIBRARY.test(String(error))) throw error;
  }
  // A bare machine lacks NSS and friends; the package brings them along.
  const bin = join(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))), "../bin");
  const libraries = join(await inflate(join(bin, "al2023.tar.br")), "lib");
  return chromium.launch({
    executablePath,
    args,
    env: { ...process.env, ...fonts, LD_LIBRARY_PATH: libraries },
  });
}
