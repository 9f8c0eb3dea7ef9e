import { once } from "node:events";
import Provider from "oidc-provider";

/** A provider of accounts under test. */
export type RunningProvider = { readonly stop: () => Promise<void> };

type ProviderOptions = {
  readonly port: number;
  readonly client: { readonly id: string; readonly secret: string };
  /** Where people are sent back to. */
  readonly redirectUri: string;
};

/**
 * Start an OpenID provider on this machine, with its own pages to sign in and to consent: anybody is
 * let in, and has an address at `news.example`.
 */
export async function startProvider(options: ProviderOptions): Promise<RunningProvider> {
  const { port, client, redirectUri } = options;
  const provider = new Provider(`http://127.0.0.1:${port}`, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [redirectUri] }],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ sub: id, name: id, email: `${id}@news.example`, email_verified: true }),
    }),
    cookies: { keys: ["a key of this test"] },
  });
  const server = provider.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
