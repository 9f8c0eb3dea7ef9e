import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "./free-port.ts";
import { follow, startJourney } from "./journey.ts";
import { type RunningProvider, startProvider } from "./start-provider.ts";

const KEY = "the-key-of-this-test";
const PASSWORD = "correct horse battery";
const CLIENT = { id: "nutgraf", secret: "a secret of this test" };
const port = await freePort();
const { address, openPage } = startJourney({
  NUTGRAF_AUTH: "1",
  NUTGRAF_SETUP_KEY: KEY,
  NUTGRAF_OIDC_ISSUER: `http://127.0.0.1:${port}`,
  NUTGRAF_OIDC_CLIENT: CLIENT.id,
  NUTGRAF_OIDC_SECRET: CLIENT.secret,
  NUTGRAF_OIDC_NAME: "the newsroom",
});

let provider: RunningProvider | undefined;
beforeAll(async () => {
  const redirectUri = address("/api/auth/callback/oidc");
  provider = await startProvider({ port, client: CLIENT, redirectUri });
  await fetch(address("/sign-in/first"), {
    method: "POST",
    body: new URLSearchParams({ email: "chief@news.example", password: PASSWORD, key: KEY }),
    redirect: "manual",
  });
});
afterAll(() => provider?.stop());

/** From the page "Sign in" over the provider's pages and back. */
async function signInAtProvider(page: Page, name: string): Promise<void> {
  // The provider's pages would like a font of elsewhere.
  await page.route(/fonts\.g/, (route) => route.fulfill({ contentType: "text/css", body: "" }));
  await follow(page.getByRole("link", { name: "Sign in with the newsroom" }));
  await page.getByPlaceholder("Enter any login").fill(name);
  await page.getByPlaceholder("and password").fill("anything");
  await follow(page.getByRole("button", { name: "Sign-in" }));
  await follow(page.getByRole("button", { name: "Continue" }));
}

test("an account of elsewhere signs in as a reader, is made an editor, and signs out", async () => {
  const page = await openPage("/sign-in?return=/article/treaty-vote", { javaScriptEnabled: false });
  await signInAtProvider(page, "nele");
  expect(page.url()).toBe(address("/article/treaty-vote"));
  await page.goto(address("/settings"));
  expect(await page.getByRole("main").textContent()).toContain("nele@news.example. Reader");
  expect(await page.getByRole("link", { name: "Add", exact: true }).count()).toBe(0);

  const admin = await openPage("/sign-in?return=/people", { javaScriptEnabled: false });
  await admin.getByLabel("E-mail").fill("chief@news.example");
  await admin.getByLabel("Password").fill(PASSWORD);
  await follow(admin.getByRole("button", { name: "Sign in" }));
  await admin.getByLabel("Role of nele@news.example").selectOption("editor");
  await follow(admin.getByRole("button", { name: "Change the role of nele@news.example" }));
  await page.goto(address("/"));
  expect(await page.getByRole("link", { name: "Add", exact: true }).count()).toBe(1);

  await page.goto(address("/settings"));
  await follow(page.getByRole("button", { name: "Sign out" }));
  await page.goto(address("/article/treaty-vote"));
  expect(new URL(page.url()).pathname).toBe("/sign-in");
});

test("a provider's answer that nobody asked for signs nobody in", async () => {
  const page = await openPage("/sign-in", { javaScriptEnabled: false });
  await page.goto(address("/api/auth/callback/oidc?code=made-up&state=made-up"));
  await page.goto(address("/"));
  expect(new URL(page.url()).pathname).toBe("/sign-in");
});
