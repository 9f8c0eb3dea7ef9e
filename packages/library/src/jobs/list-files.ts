import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** A file, or every file in a folder and its folders, by name; hidden ones are left out. */
export function listFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (entry.isDirectory()) return listFiles(join(path, entry.name));
    return entry.isFile() ? [join(path, entry.name)] : [];
  });
}
