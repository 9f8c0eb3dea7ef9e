import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

// What OWASP asks for: 19 MiB, two passes, one lane
// (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html).
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
const SALT_BYTES = 16;
const HASH =
  /^\$argon2id\$v=19\$m=(?<memory>\d+),t=(?<passes>\d+),p=(?<parallelism>\d+)\$(?<salt>[^$]+)\$(?<tag>[^$]+)$/;

const derive = promisify<"argon2id", Argon2Parameters, Buffer>(argon2);

/** Hash a password with argon2id, in the PHC string format, which carries its own salt and cost. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(SALT_BYTES);
  const tag = await derive("argon2id", { message: password, nonce, ...COST });
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${toText(nonce)}$${toText(tag)}`;
}

/** Whether a password is the one that was hashed; false for a hash of any other kind. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const parts = HASH.exec(hash)?.groups;
  if (!parts) return false;
  const expected = Buffer.from(parts.tag ?? "", "base64");
  const tag = await derive("argon2id", {
    message: password,
    nonce: Buffer.from(parts.salt ?? "", "base64"),
    memory: Number(parts.memory),
    passes: Number(parts.passes),
    parallelism: Number(parts.parallelism),
    tagLength: expected.length,
  });
  return timingSafeEqual(tag, expected);
}

const toText = (bytes: Buffer): string => bytes.toString("base64").replace(/=+$/, "");
