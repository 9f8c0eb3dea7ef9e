import { isIP } from "node:net";
import { FetchError } from "./fetch-error.ts";
import { isPublicAddress } from "./public-address.ts";

/** Names that are never public: https://www.iana.org/assignments/special-use-domain-names/ and common habits. */
const PRIVATE_NAME =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa|test|invalid|onion|alt)$/;

/** Ports of other services that a web address may be abused to speak to; browsers refuse a like list. */
const LOWEST_FREE_PORT = 1024;
const WEB_PORTS = new Set(["", "80", "443"]);

/**
 * Parse an address that may be fetched. A name is looked up later, when the connection is made; a literal
 * address is judged here, since no look-up ever sees it.
 * @throws {FetchError} `not-public`
 */
export function toCheckedUrl(address: string, base?: string): URL {
  const url = URL.parse(address, base);
  if (!url) throw refused(address, "it is not an address");
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw refused(address, `its scheme is ${url.protocol.slice(0, -1)}; expected http or https`);
  if (url.username !== "" || url.password !== "")
    throw refused(url.host, "it carries a user name or a password");
  if (!WEB_PORTS.has(url.port) && Number(url.port) < LOWEST_FREE_PORT)
    throw refused(url.href, `port ${url.port} belongs to another service`);
  checkHost(url);
  url.hash = "";
  return url;
}

function checkHost(url: URL): void {
  const name = url.hostname
    .replace(/^\[|\]$/g, "")
    .replace(/\.+$/, "")
    .toLowerCase();
  if (isIP(name) !== 0) {
    if (!isPublicAddress(name)) throw refused(url.href, `${name} is not a public address`);
    return;
  }
  if (!name.includes(".") || PRIVATE_NAME.test(name))
    throw refused(url.href, `${name || "an empty name"} is not a name of the public web`);
}

const refused = (address: string, reason: string): FetchError =>
  new FetchError("not-public", `${address} is not fetched: ${reason}`);
