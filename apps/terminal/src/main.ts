#!/usr/bin/env node
import * as nodeModule from "node:module";

// V8 keeps the compiled bundle between runs: the second start is twice as quick.
nodeModule.enableCompileCache?.();
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader of our pipe (`head`, a pager) has seen enough.
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
// Whatever goes wrong, the screen comes back (Ink sees to it at the exit) and one line says what it was.
process.on("uncaughtException", (error) => {
  process.exitCode = reportDefect(error);
  process.exit();
});

const { reportDefect, runProgram } = await import("./program/program.ts");
process.exitCode = await runProgram(process.argv.slice(2));
