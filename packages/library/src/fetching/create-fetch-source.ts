import type { DoorOptions, FetchSource } from "./fetch-source.ts";

/** Make the door to the network; what it is made of is loaded when something is first fetched. */
export function createFetchSource(options: DoorOptions = {}): FetchSource {
  let opening: Promise<FetchSource> | undefined;
  return async (request) => {
    opening ??= import("./fetch-source.ts").then(({ openDoor }) => openDoor(options));
    return (await opening)(request);
  };
}
