import { BlockList, isIP, isIPv6 } from "node:net";

/** https://www.iana.org/assignments/iana-ipv4-special-registry/, multicast and the reserved rest. */
const SPECIAL_IPV4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.31.196.0/24",
  "192.52.193.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "192.175.48.0/24",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
];

/** Inside the global range: https://www.iana.org/assignments/iana-ipv6-special-registry/. */
const SPECIAL_IPV6 = ["2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20"];

/** All of IPv6 that is given to the public web: https://www.iana.org/assignments/ipv6-address-space/. */
const GLOBAL_IPV6 = ["2000::/3"];

/** Cloud services answer on these addresses of public ranges too. */
const METADATA = ["168.63.129.16/32"];

const special = toBlockList([...SPECIAL_IPV4, ...METADATA], SPECIAL_IPV6);
const global6 = toBlockList([], GLOBAL_IPV6);

/** Whether an IP address, without brackets, belongs to the public web; IPv4 inside IPv6 never does. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  if (isIPv6(address)) return global6.check(address, "ipv6") && !special.check(address, "ipv6");
  return !special.check(address, "ipv4");
}

function toBlockList(ipv4: readonly string[], ipv6: readonly string[]): BlockList {
  const list = new BlockList();
  const add = (range: string, family: "ipv4" | "ipv6") => {
    const [network = "", prefix] = range.split("/");
    list.addSubnet(network, Number(prefix), family);
  };
  for (const range of ipv4) add(range, "ipv4");
  for (const range of ipv6) add(range, "ipv6");
  return list;
}
