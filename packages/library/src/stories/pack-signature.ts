import type { Sketch, StoryProfile } from "@nutgraf/core";

/** A sketch as bytes: its size, then its hashes, 32 bits each. */
export function packSketch({ size, hashes }: Sketch): Uint8Array {
  return new Uint8Array(Uint32Array.from([size, ...hashes]).buffer);
}

export function unpackSketch(bytes: Uint8Array): Sketch {
  const [size = 0] = new Uint32Array(aligned(bytes.subarray(0, 4)));
  return { size, hashes: new Uint32Array(aligned(bytes.subarray(4))) };
}

/** A profile as bytes: features and weights by turns, 32 bits each. */
export function packProfile(profile: StoryProfile): Uint8Array {
  const bytes = new Uint8Array(profile.length * 8);
  const view = new DataView(bytes.buffer);
  for (const [at, { feature, weight }] of profile.entries()) {
    view.setInt32(at * 8, feature, true);
    view.setFloat32(at * 8 + 4, weight, true);
  }
  return bytes;
}

export function unpackProfile(bytes: Uint8Array): StoryProfile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.byteLength / 8 }, (_, at) => ({
    feature: view.getInt32(at * 8, true),
    weight: view.getFloat32(at * 8 + 4, true),
  }));
}

/** A copy of its own, since a row's bytes may begin anywhere in a shared buffer. */
const aligned = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer;
