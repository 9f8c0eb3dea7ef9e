import { expect, test } from "vitest";
import { findViolations } from "./find-violations.ts";
import { follow, startJourney } from "./journey.ts";

const KEY = "the-key-of-this-test";
const PASSWORD = "correct horse battery";
const { address, openPage } = startJourney({ NUTGRAF_AUTH: "1", NUTGRAF_SETUP_KEY: KEY });
const withoutScript = { javaScriptEnabled: false };

test("nobody reads who is not signed in", async () => {
  const page = await fetch(address("/article/treaty-vote"), { redirect: "manual" });
  expect(page.status).toBe(303);
  expect(page.headers.get("location")).toBe("/sign-in?return=%2Farticle%2Ftreaty-vote");
  expect((await fetch(address("/api/v1/articles"))).status).toBe(401);
  expect((await fetch(address("/api/auth/list-sessions"))).status).toBe(404);
});

test("the first account needs the key, and is made once", async () => {
  const page = await openPage("/sign-in?key=wrong", withoutScript);
  await page.getByLabel("E-mail").fill("chief@news.example");
  await page.getByLabel("Password").fill(PASSWORD);
  await follow(page.getByRole("button", { name: "Make it" }));
  expect(await page.getByRole("alert").textContent()).toContain("not the key");
  await page.getByLabel("E-mail").fill("chief@news.example");
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByLabel("Key").fill(KEY);
  await follow(page.getByRole("button", { name: "Make it" }));
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("News");
  const again = await fetch(address("/sign-in/first"), {
    method: "POST",
    body: new URLSearchParams({ email: "b@news.example", password: PASSWORD, key: KEY }),
    redirect: "manual",
  });
  expect(again.headers.get("location")).toContain("There+is+an+account+already");
});

test("an admin lets a reader in, who reads but adds nothing, until the account ends", async () => {
  const admin = await openPage("/sign-in", withoutScript);
  const reader = await openPage("/sign-in?return=/article/treaty-vote", withoutScript);
  const signIn = async (page: typeof admin, email: string) => {
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Password").fill(PASSWORD);
    await follow(page.getByRole("button", { name: "Sign in" }));
  };
  await signIn(admin, "chief@news.example");
  await admin.goto(address("/people"));
  await admin.getByLabel("E-mail").fill("reader@news.example");
  await admin.getByLabel("First password").fill(PASSWORD);
  await follow(admin.getByRole("button", { name: "Add", exact: true }));
  await signIn(reader, "reader@news.example");
  expect(new URL(reader.url()).pathname).toBe("/article/treaty-vote");
  await follow(reader.getByRole("button", { name: "Star", exact: true }));
  expect(await reader.getByRole("button", { name: "Starred", exact: true }).count()).toBe(1);
  await admin.goto(address("/article/treaty-vote"));
  expect(await admin.getByRole("button", { name: "Star", exact: true }).count()).toBe(1);
  expect(await admin.getByText("Remove", { exact: true }).count()).toBe(1);
  expect(await admin.getByText("not so").count()).toBeGreaterThan(0);
  expect(await reader.getByText("Remove", { exact: true }).count()).toBe(0);
  expect(await reader.getByText("not so").count()).toBe(0);
  expect(await reader.getByRole("link", { name: "Add", exact: true }).count()).toBe(0);
  await admin.goto(address("/people"));
  const added = await reader.request.post(address("/articles"), { form: { text: "Snow fell." } });
  expect(added.status()).toBe(403);
  await admin.setViewportSize({ width: 390, height: 844 });
  const overflow = () =>
    admin.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await overflow()).toBeLessThanOrEqual(0);
  await admin.getByLabel("Role of reader@news.example").selectOption("editor");
  await follow(admin.getByRole("button", { name: "Change the role of reader@news.example" }));
  const changed = await reader.request.post(address("/articles"), { form: { text: "Snow fell." } });
  expect(changed.status()).toBe(200);
  await follow(admin.getByRole("button", { name: "Remove reader@news.example" }));
  await reader.goto(address("/"));
  expect(new URL(reader.url()).pathname).toBe("/sign-in");
});

test("who signs out is out, cookie or not", async () => {
  const page = await openPage("/sign-in", withoutScript);
  await page.getByLabel("E-mail").fill("chief@news.example");
  await page.getByLabel("Password").fill(PASSWORD);
  await follow(page.getByRole("button", { name: "Sign in" }));
  const cookies = await page.context().cookies();
  expect(cookies.find(({ name }) => name.endsWith("session_token"))).toMatchObject({
    httpOnly: true,
    sameSite: "Lax",
  });
  await page.goto(address("/settings"));
  await follow(page.getByRole("button", { name: "Sign out" }));
  await page.context().addCookies(cookies);
  await page.goto(address("/"));
  expect(new URL(page.url()).pathname).toBe("/sign-in");
});

test.each(["light", "dark"] as const)(
  "the pages of accounts are accessible, %s",
  async (colorScheme) => {
    const page = await openPage("/sign-in", { colorScheme, bypassCSP: true });
    expect(await findViolations(page)).toEqual([]);
    await page.getByLabel("E-mail").fill("chief@news.example");
    await page.getByLabel("Password").fill(PASSWORD);
    await follow(page.getByRole("button", { name: "Sign in" }));
    await page.goto(address("/people"));
    expect(await findViolations(page)).toEqual([]);
  },
);

test("guesses are slowed down", async () => {
  const guess = () =>
    fetch(address("/sign-in/check"), {
      method: "POST",
      body: new URLSearchParams({ email: "chief@news.example", password: "a wrong guess" }),
      redirect: "manual",
    });
  const answers: string[] = [];
  for (let i = 0; i < 12; i++) answers.push((await guess()).headers.get("location") ?? "");
  expect(answers.at(-1)).toContain("Too+many+attempts");
});
