import { randomBytes } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { betterAuth } from "better-auth";
import { getMigrations } from "better-auth/db/migration";
import { admin } from "better-auth/plugins/admin";
import { adminAc, userAc } from "better-auth/plugins/admin/access";
import { type GenericOAuthConfig, genericOAuth } from "better-auth/plugins/generic-oauth";
import { libraryPackage } from "../packages.ts";
import { hashPassword, isPassword } from "./hash-password.ts";

const MIN_PASSWORD = 12;
const ATTEMPTS = 10;
const ATTEMPTS_SECONDS = 60;
/** How long a writer waits for the library's, ms. */
const BUSY_MS = 5000;

/** Without an address of its own the reader answers on this machine, on any port. */
const loopbackAddress = {
  allowedHosts: ["127.0.0.1:*", "localhost:*", "[::1]:*"],
  fallback: "http://127.0.0.1:3000",
  protocol: "http" as const,
};

type Auth = Awaited<ReturnType<typeof open>>;

const held: typeof globalThis & { nutgrafAuth?: Promise<Auth> | undefined } = globalThis;

/** Users and sessions, in tables of their own beside the library's; made on first use. */
export function openedAuth(): Promise<Auth> {
  held.nutgrafAuth ??= open();
  return held.nutgrafAuth;
}

/** Whether people sign in with an account of elsewhere. */
export const oidcName = (): string | undefined =>
  process.env.NUTGRAF_OIDC_ISSUER && (process.env.NUTGRAF_OIDC_NAME ?? "single sign-on");

async function open() {
  const { defaultLocation } = await libraryPackage();
  const location = process.env.NUTGRAF_LIBRARY ?? defaultLocation();
  if (URL.canParse(location) && /^postgres/.test(location))
    throw new TypeError("Expected a library in a file: accounts are kept in SQLite only");
  const database = new DatabaseSync(location);
  database.exec(`pragma journal_mode = wal; pragma busy_timeout = ${BUSY_MS}`);
  const auth = toAuth(database);
  await (await getMigrations(auth.options)).runMigrations();
  return auth;
}

function toAuth(database: DatabaseSync) {
  return betterAuth({
    database,
    secret: readSecret(database),
    baseURL: process.env.NUTGRAF_URL ?? loopbackAddress,
    user: { modelName: "auth_user" },
    session: { modelName: "auth_session" },
    account: { modelName: "auth_account" },
    verification: { modelName: "auth_verification" },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => isPassword(password, hash),
      },
    },
    rateLimit: {
      enabled: true,
      storage: "database",
      modelName: "auth_rate_limit",
      customRules: { "/sign-in/email": { window: ATTEMPTS_SECONDS, max: ATTEMPTS } },
    },
    // A wrong password is no event of the reader’s.
    logger: { level: "error" },
    telemetry: { enabled: false },
    plugins: [
      admin({
        defaultRole: "reader",
        adminRoles: ["admin"],
        roles: { admin: adminAc, editor: userAc, reader: userAc },
      }),
      genericOAuth({ config: oidcConfig() }),
    ],
  });
}

function oidcConfig(): GenericOAuthConfig[] {
  const { NUTGRAF_OIDC_ISSUER: issuer, NUTGRAF_OIDC_CLIENT: clientId } = process.env;
  if (!issuer || !clientId) return [];
  return [
    {
      providerId: "oidc",
      discoveryUrl: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
      clientId,
      clientSecret: process.env.NUTGRAF_OIDC_SECRET ?? "",
      scopes: ["openid", "email", "profile"],
      pkce: true,
    },
  ];
}

/** The key that signs cookies, made once and kept with the sessions that it signs. */
function readSecret(database: DatabaseSync): string {
  database.exec("create table if not exists auth_secret (secret text not null)");
  database
    .prepare("insert into auth_secret select ? where not exists (select 1 from auth_secret)")
    .run(randomBytes(32).toString("base64url"));
  return `${database.prepare("select secret from auth_secret").get()?.secret}`;
}
