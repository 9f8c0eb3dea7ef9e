import { expect, test } from "vitest";
import { follow, startJourney } from "./journey.ts";

const { address, openPage } = startJourney();

test("a name is put right everywhere, and back again, without script", async () => {
  const page = await openPage("/names?named=Kim", { javaScriptEnabled: false });
  await follow(page.getByRole("link", { name: "Kim Jong Un" }));
  await page.getByText("Something wrong?").click();
  await page.getByLabel("The right name is").fill("Kim Jong-un");
  await follow(page.getByRole("button", { name: "Rename" }));
  expect(await page.getByRole("main").textContent()).toMatch(/This changes \d+ articles?/);
  await follow(page.getByRole("button", { name: "Yes" }));
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Kim Jong-un");
  await page.goto(address("/article/treaty-vote"));
  expect(await page.locator("#who").textContent()).toContain("Kim Jong-un");
  await page.goto(address("/corrections"));
  await follow(page.getByRole("button", { name: /^Undo/ }));
  await page.goto(address("/names?named=Kim"));
  expect(await page.getByRole("link", { name: "Kim Jong Un" }).count()).toBe(1);
});

test("two names become one, and undoing parts them again", async () => {
  const page = await openPage("/names?type=person", { javaScriptEnabled: false });
  const names = await page.locator(".data tbody th").allTextContents();
  // Namesakes stay apart when one of them is joined with somebody.
  const [kept = "", joined = ""] = names.filter(
    (name) => names.indexOf(name) === names.lastIndexOf(name),
  );
  await follow(page.getByRole("link", { name: kept, exact: true }));
  await page.getByText("Something wrong?").click();
  await page.getByLabel("It is the same as").fill(joined);
  await follow(page.getByRole("button", { name: "Join" }));
  await follow(page.getByRole("button", { name: "Yes" }));
  await page.getByRole("status").waitFor();
  await page.goto(address("/names?type=person"));
  expect(await page.getByRole("link", { name: joined, exact: true }).count()).toBe(0);
  await page.goto(address("/corrections"));
  await follow(page.getByRole("button", { name: /^Undo/ }).first());
  await page.goto(address("/names?type=person"));
  expect((await page.locator(".data tbody th").allTextContents()).toSorted()).toEqual(
    names.toSorted(),
  );
});

test("a correction that names nobody changes nothing", async () => {
  const page = await openPage("/corrections/preview?kind=merge&entities=x&same=Nobody%20Atall", {
    javaScriptEnabled: false,
  });
  expect(await page.getByRole("main").textContent()).toContain("No article names “Nobody Atall”");
});

test("a quote that nobody said is taken away, and stays away", async () => {
  const page = await openPage("/article/treaty-vote", { javaScriptEnabled: false });
  const before = await page.locator("#said .fact").count();
  await page
    .locator("#said .fact")
    .first()
    .getByRole("link", { name: /^not so/ })
    .click();
  await follow(page.getByRole("button", { name: "Yes" }));
  expect(await page.locator("#said .fact").count()).toBe(before - 1);
});
