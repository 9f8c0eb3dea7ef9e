import { expect, test } from "vitest";
import { startJourney } from "./journey.ts";

const { address, openPage } = startJourney();

test("a name is put right everywhere, and back again, without script", async () => {
  const page = await openPage("/names?named=Kim", { javaScriptEnabled: false });
  await page.getByRole("link", { name: "Kim Jong Un" }).click();
  await page.getByText("Something wrong?").click();
  await page.getByLabel("The right name is").fill("Kim Jong-un");
  await page.getByRole("button", { name: "Rename" }).click();
  expect(await page.getByRole("main").textContent()).toMatch(/This changes \d+ articles?/);
  await page.getByRole("button", { name: "Yes" }).click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Kim Jong-un");
  await page.goto(address("/article/treaty-vote"));
  expect(await page.locator("#who").textContent()).toContain("Kim Jong-un");
  await page.goto(address("/corrections"));
  await page.getByRole("button", { name: /^Undo/ }).click();
  await page.goto(address("/names?named=Kim"));
  expect(await page.getByRole("link", { name: "Kim Jong Un" }).count()).toBe(1);
});

test("two names become one, and the notice takes it back", async () => {
  const page = await openPage("/names?named=Kim", { javaScriptEnabled: false });
  await page.getByRole("link", { name: "Kim Jong Un" }).click();
  await page.getByText("Something wrong?").click();
  await page.getByLabel("It is the same as").fill("Choe Son Hui");
  await page.getByRole("button", { name: "Join" }).click();
  await page.getByRole("button", { name: "Yes" }).click();
  await page.getByRole("status").waitFor();
  await page.goto(address("/names?named=Choe"));
  expect(await page.getByRole("link", { name: "Choe Son Hui" }).count()).toBe(0);
  await page.goto(address("/corrections"));
  await page.getByRole("button", { name: /^Undo/ }).click();
  await page.goto(address("/names?named=Choe"));
  expect(await page.getByRole("link", { name: "Choe Son Hui" }).count()).toBe(1);
});

test("a correction that names nobody changes nothing", async () => {
  const page = await openPage("/corrections/preview?kind=merge&entities=x&same=Nobody%20Atall", {
    javaScriptEnabled: false,
  });
  expect(await page.getByRole("main").textContent()).toContain("No article names “Nobody Atall”");
});
