import { defineConfig, mergeConfig } from "vitest/config";
import { shared } from "../../vitest.shared.ts";

// One browser and one server at a time: the machine that runs the tests may be small.
// A browser on a busy machine gets a second try; what is wrong fails twice.
export default mergeConfig(shared, defineConfig({ test: { fileParallelism: false, retry: 1 } }));
