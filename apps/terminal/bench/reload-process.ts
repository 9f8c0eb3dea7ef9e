/** Looks at every feed of a library once, through a door that leads to a port of the loopback. */
import { connect } from "node:net";
import { createFetchSource, openLibrary } from "@nutgraf/library";

const [location = "", port = "", feeds = ""] = process.argv.slice(2);
// The door dials no private address; what it resolves to here is never dialled either.
const fetchSource = createFetchSource({
  resolve: async () => ["1.1.1.1"],
  dial: (_, callback) => {
    const socket = connect(Number(port), "127.0.0.1");
    socket.once("connect", () => callback(null, socket));
    socket.once("error", (error) => callback(error, null));
  },
});
const library = await openLibrary(location, { fetchSource });
const known = await library.feeds.list();
for (let feed = known.length + 1; feed <= Number(feeds); feed++)
  await library.feeds.add({ url: `http://feed${feed}.example/${feed}.xml` });
const ids = (await library.feeds.list()).map(({ id }) => id);
const looks = await library.feeds.refresh(ids);
const failed = looks.find(({ outcome }) => outcome === "failed");
if (failed) throw new Error(`${failed.feed}: ${failed.problem}`);
await library.close();
