import asc from "assemblyscript/asc";
import { writeWeights } from "./write-weights.ts";

/** Compile kernel/vector-kernel.ts to WebAssembly; the same source gives the same bytes. */
export async function compileKernel(): Promise<Uint8Array> {
  const source = new URL("../kernel/vector-kernel.ts", import.meta.url).pathname;
  let code: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    [
      source,
      "--outFile",
      "kernel.wasm",
      "--optimizeLevel",
      "3",
      "--noAssert",
      "--runtime",
      "stub",
      "--enable",
      "simd",
      "--importMemory",
      "--noExportMemory",
      "--stackSize",
      "0",
    ],
    {
      writeFile: (_name: string, contents: Uint8Array | string) => {
        if (typeof contents !== "string") code = contents;
      },
    },
  );
  if (error || !code) throw new Error(`The kernel does not compile: ${stderr}`, { cause: error });
  return code;
}

if (import.meta.main) {
  const code = await compileKernel();
  writeWeights("kernel", "kernel/vector-kernel.ts", Buffer.from(code).toString("hex"));
}
