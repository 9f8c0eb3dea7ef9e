/** Bytes that a name may have on every file system, with room for an ending. */
const MAX_LENGTH = 80;
/** Not allowed in names on Windows, or with a meaning of their own in Obsidian's links. */
const UNSAFE = /[\p{C}\p{Z}<>:"/\\|?*#^[\]]+/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Makes names for files out of titles: safe everywhere, and no two alike. */
export function fileNames(): (title: string | undefined, id: string) => string {
  const given = new Set<string>();
  return (title, id) => {
    const base = toFileName(title ?? "") || toFileName(id) || "article";
    const key = (name: string) => name.toLowerCase();
    let name = base;
    for (let count = 2; given.has(key(name)); count++) name = `${base} ${count}`;
    given.add(key(name));
    return name;
  };
}

function toFileName(title: string): string {
  const plain = title
    .normalize("NFC")
    .replace(UNSAFE, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  const short = Array.from(plain)
    .slice(0, MAX_LENGTH)
    .join("")
    .replace(/[. ]+$/, "");
  return RESERVED.test(short) ? `${short} article` : short;
}
