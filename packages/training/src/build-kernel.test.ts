import { kernelWeights } from "@nutgraf/core/training";
import { expect, test } from "vitest";
import { compileKernel } from "./build-kernel.ts";

test("compileKernel gives the bytes that core ships", async () => {
  expect(Buffer.from(await compileKernel()).toString("hex")).toBe(kernelWeights);
}, 30_000);
