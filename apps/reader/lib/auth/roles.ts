import { z } from "zod";

export const roles = ["reader", "editor", "admin"] as const;

/** What somebody may do: read, also add and correct, also remove and let others in. */
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

export const roleLabels = {
  reader: "Reader: reads, highlights, keeps searches",
  editor: "Editor: also adds articles and corrects facts",
  admin: "Admin: also removes articles and lets people in",
} as const;

type Asked = { readonly method: string; readonly path: string };

const SAFE_METHODS: readonly string[] = ["GET", "HEAD", "OPTIONS"];
/** Needed to sign in, or the same for everybody. */
const OPEN =
  /^\/(?:sign-in(?:\/|$)|api\/auth\/|_next\/|icon\.svg|manifest\.webmanifest|sw\.js|offline$)/;
const ADMIN = /^\/(?:people|samples\/remove|imports\/reparse|article\/[^/]+\/remove)(?:\/|$)/;
const READING =
  /^\/(?:preferences|sign-out|articles\/read|highlights\/|searches\/|reader\/api\/0\/|article\/[^/]+\/(?:reading|highlights)$)/;

/** Whether a request needs nobody to be signed in. */
export const isOpen = (path: string): boolean => OPEN.test(path);

/** The least role that may do this. */
export function requiredRole({ method, path }: Asked): Role {
  if (ADMIN.test(path) || method === "DELETE") return "admin";
  if (SAFE_METHODS.includes(method) || READING.test(path)) return "reader";
  return "editor";
}

/** Whether somebody of this role may do this. */
export const mayDo = (role: Role, asked: Asked): boolean =>
  roles.indexOf(role) >= roles.indexOf(requiredRole(asked));
