import { headers } from "next/headers";
import { cache } from "react";
import { mayDo } from "./roles.ts";
import { isAuthOn, type Person, signedIn } from "./signed-in.ts";

/** Who sent the request that is being answered; undefined without accounts, or for a program with a token. */
export const requestPerson = cache(async (): Promise<Person | undefined> => {
  if (!isAuthOn()) return undefined;
  return signedIn(await headers());
});

/** Whether who asks may send this request too: what leads to it is shown to them only. */
export async function isAllowed(asked: Parameters<typeof mayDo>[1]): Promise<boolean> {
  if (!isAuthOn()) return true;
  const person = await requestPerson();
  return person !== undefined && mayDo(person.role, asked);
}
