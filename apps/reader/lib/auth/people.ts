import { z } from "zod";
import { openedAuth } from "./open-auth.ts";
import { Role } from "./roles.ts";
import type { Person } from "./signed-in.ts";

const MOST_PEOPLE = 1000;

/** An account to make. */
export const NewPerson = z.object({
  email: z.email("Expected an e-mail address").toLowerCase(),
  password: z
    .string()
    .min(12, "Expected a password of at least 12 characters")
    .max(128, "Expected a password of at most 128 characters"),
});
export type NewPerson = z.infer<typeof NewPerson>;

/** Whether anybody has an account yet. */
export async function hasPeople(): Promise<boolean> {
  return (await listPeople(1)).length > 0;
}

/** Everybody with an account, the oldest first. */
export async function listPeople(limit = MOST_PEOPLE): Promise<Person[]> {
  const { internalAdapter } = await (await openedAuth()).$context;
  const users = await internalAdapter.listUsers(limit, 0, { field: "createdAt", direction: "asc" });
  return users.map(({ id, email, ...user }) => ({
    id,
    email,
    role: Role.catch("reader").parse("role" in user ? user.role : undefined),
  }));
}

/** Make an account, which the caller has allowed; false if the address has one. */
export async function addPerson({ email, password }: NewPerson, role: Role): Promise<boolean> {
  const { api, $context } = await openedAuth();
  const { internalAdapter } = await $context;
  if (await internalAdapter.findUserByEmail(email)) return false;
  await api.createUser({ body: { email, password, name: email, role } });
  return true;
}

/** @param headers those of an admin's request */
export async function changeRole(headers: Headers, userId: string, role: Role): Promise<void> {
  await (await openedAuth()).api.setRole({ body: { userId, role }, headers });
}

/** @param headers those of an admin's request */
export async function removePerson(headers: Headers, userId: string): Promise<void> {
  await (await openedAuth()).api.removeUser({ body: { userId }, headers });
}
