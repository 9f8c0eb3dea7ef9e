/**
 * Feature hashing: a feature is a template's number mixed with one to four 32-bit values.
 * The finaliser is MurmurHash3's, https://github.com/aappleby/smhasher/wiki/MurmurHash3.
 */

/** The hash of nothing, to which `hashStep` adds values one by one. */
export const emptyHash = 0x2f6b13d5;

/** One more value (a character code, another hash) added to a hash. */
export const hashStep = (hash: number, value: number): number =>
  Math.imul(hash ^ value, 0x01000193) ^ (hash >>> 15);

/** The feature of a template and one value. */
export const feature1 = (template: number, a: number): number =>
  finish(Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b));

/** The feature of a template and two values. */
export const feature2 = (template: number, a: number, b: number): number =>
  finish(Math.imul(join(Math.imul(template, 0x9e3779b1), a) ^ b, 0x85ebca6b));

/** The feature of a template and three values. */
export const feature3 = (template: number, a: number, b: number, c: number): number =>
  finish(Math.imul(join(join(Math.imul(template, 0x9e3779b1), a), b) ^ c, 0x85ebca6b));

/** The feature of a template and four values. */
export const feature4 = (template: number, a: number, b: number, c: number, d: number): number =>
  finish(Math.imul(join(join(join(Math.imul(template, 0x9e3779b1), a), b), c) ^ d, 0x85ebca6b));

/** The hash of a string's UTF-16 code units. */
export function hashString(value: string): number {
  let hash = emptyHash;
  for (let at = 0; at < value.length; at++) hash = hashStep(hash, value.charCodeAt(at));
  return hash;
}

const join = (hash: number, value: number): number => {
  const mixed = Math.imul(hash ^ value, 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
};

const finish = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f);
  return mixed ^ (mixed >>> 16);
};
