import type { z } from "zod";
import { shape1 } from "./shape-1.ts";
import { shape2 } from "./shape-2.ts";
import { shape3 } from "./shape-3.ts";

/** A version of the standard, such as `{major: 2, minor: 1}`. */
export type NinjsVersion = { readonly major: number; readonly minor: number };

/** The shape of a version; later minor versions of a known major one are read as the last that is known. */
export function shapeOf({ major, minor }: NinjsVersion): z.ZodType | undefined {
  switch (major) {
    case 1:
      return shape1(minor);
    case 2:
      return shape2(minor);
    case 3:
      return shape3(minor);
    default:
      return undefined;
  }
}
