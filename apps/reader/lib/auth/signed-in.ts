import { openedAuth } from "./open-auth.ts";
import { Role } from "./roles.ts";

/** Whether this reader asks who is there: `NUTGRAF_AUTH`, which `pnpm start --auth` sets. */
export const isAuthOn = (): boolean => process.env.NUTGRAF_AUTH === "1";

/** Somebody who signed in. */
export type Person = { readonly id: string; readonly email: string; readonly role: Role };

/** Who sent a request; undefined if nobody is signed in. */
export async function signedIn(headers: Headers): Promise<Person | undefined> {
  if (!isAuthOn()) return undefined;
  const { api } = await openedAuth();
  const session = await api.getSession({ headers });
  if (!session) return undefined;
  const { id, email, role } = session.user;
  return { id, email, role: Role.catch("reader").parse(role) };
}
