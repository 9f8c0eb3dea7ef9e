/** UTF-32 by its mark, or by `<` in the first four bytes: `TextDecoder` has no name for it. */
export function decodeUtf32(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 4) return undefined;
  const isLittle = [MARK, LESS_THAN].includes(view.getUint32(0, true));
  if (!isLittle && ![MARK, LESS_THAN].includes(view.getUint32(0))) return undefined;
  const points: string[] = [];
  for (let at = 0; at + 4 <= view.byteLength; at += 4) {
    const point = view.getUint32(at, isLittle);
    if (point === MARK && at === 0) continue;
    points.push(point > 0x10ffff ? "\ufffd" : String.fromCodePoint(point));
  }
  return points.join("");
}

const MARK = 0xfeff;
const LESS_THAN = 0x3c;
