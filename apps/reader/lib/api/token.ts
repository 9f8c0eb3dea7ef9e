import { createHash, timingSafeEqual } from "node:crypto";

const BEARER = /^Bearer (?<token>\S+)$/i;

/** Whether a request may use the API: always if no token is set, else only with that one. */
export function isAllowedToken(authorization: string | null, token: string | undefined): boolean {
  if (!token) return true;
  const given = BEARER.exec(authorization ?? "")?.groups?.token ?? "";
  return timingSafeEqual(digest(given), digest(token));
}

/** Equal lengths, whatever was given: `timingSafeEqual` asks for that. */
const digest = (token: string): Buffer => createHash("sha256").update(token).digest();
