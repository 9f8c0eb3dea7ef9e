import { once } from "node:events";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { exitCodes } from "../exit-codes.ts";
import { withLibrary } from "../library/with-library.ts";
import { createServer } from "../mcp/create-server.ts";
import type { LibraryOptions } from "../program/declaring.ts";
import { programVersion } from "../program/version.ts";

/** Serve the library to assistants over standard input and output (https://modelcontextprotocol.io). */
export async function runMcp({ library: location }: LibraryOptions): Promise<number> {
  return withLibrary(location, async (library) => {
    const server = createServer(library, programVersion);
    const closed = once(process.stdin, "end");
    await server.connect(new StdioServerTransport());
    await closed;
    await server.close();
    return exitCodes.ok;
  });
}
