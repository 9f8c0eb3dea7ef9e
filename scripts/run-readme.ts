import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What the first example of a package's README prints, and what the README says that it prints. */
export function runReadme(packageFolder: URL): { printed: string; promised: string } {
  const readme = readFileSync(new URL("README.md", packageFolder), "utf8");
  const [, code = ""] = /```ts\n(.*?)```/s.exec(readme) ?? [];
  const [, promised = ""] = /```text\n(.*?)```/s.exec(readme) ?? [];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--conditions=source", "--input-type=module-typescript", "-"],
    { cwd: fileURLToPath(packageFolder), input: code, encoding: "utf8" },
  );
  return { printed: stdout || stderr, promised };
}
