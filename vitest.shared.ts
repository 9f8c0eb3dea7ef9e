import { defineConfig } from "vitest/config";

/** The test set-up of every package: sources of the workspace instead of builds, and a count for the last line. */
export const shared = defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source", "node"] } },
  test: {
    reporters: ["default", ["json", { outputFile: "test-results.json" }]],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
