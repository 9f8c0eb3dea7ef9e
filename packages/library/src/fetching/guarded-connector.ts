import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import type { buildConnector } from "undici";
import { FetchError } from "./fetch-error.ts";
import { isPublicAddress } from "./public-address.ts";

/** All addresses of a name. */
export type Resolve = (name: string) => Promise<readonly string[]>;

/** Ask the system's resolver. */
export const resolveName: Resolve = async (name) =>
  (await lookup(name, { all: true, verbatim: true })).map(({ address }) => address);

/**
 * A connector that opens sockets to checked addresses alone. The name is resolved once and the socket goes to
 * what was checked, so an answer that changes in between (DNS rebinding) is never dialled. Literal addresses are
 * checked here again: `connect.lookup` would never be called for them.
 */
export function guardedConnector(
  resolve: Resolve,
  dial: buildConnector.connector,
): buildConnector.connector {
  return (options, callback) => {
    findAddress(options.hostname, resolve).then(
      (address) => {
        const servername = options.servername ?? serverName(options.hostname);
        dial({ ...options, hostname: address, ...(servername ? { servername } : {}) }, callback);
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null),
    );
  };
}

/** One bad answer among good ones is enough to refuse the name: nobody honest has both. */
async function findAddress(hostname: string, resolve: Resolve): Promise<string> {
  const name = hostname.replace(/^\[|\]$/g, "");
  const addresses = isIP(name) === 0 ? await resolve(name) : [name];
  const bad = addresses.find((address) => !isPublicAddress(address));
  if (bad !== undefined)
    throw new FetchError("not-public", `${name} is not fetched: ${bad} is not a public address`);
  // IPv4 first: a machine without IPv6 fails on the other at once, the reverse is rare.
  const address = addresses.find((candidate) => isIP(candidate) === 4) ?? addresses[0];
  if (address === undefined) throw new FetchError("unreachable", `${name} has no address`);
  return address;
}

/** The name that the certificate must have; a literal address has none. */
const serverName = (hostname: string): string | undefined =>
  isIP(hostname.replace(/^\[|\]$/g, "")) === 0 ? hostname.replace(/\.$/, "") : undefined;
