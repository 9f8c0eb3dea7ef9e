/** Runs the command line from a checkout: bundles it first when its sources have changed. */
import { buildTerminal, isStale } from "./build.ts";

if (isStale()) await buildTerminal();
await import(new URL("dist/main.js", import.meta.url).href);
