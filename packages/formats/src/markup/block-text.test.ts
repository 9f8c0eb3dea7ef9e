import { expect, test } from "vitest";
import { toBlockText } from "./block-text.ts";

test.each([
  ["<p>One</p><p>two</p>", "One\n\ntwo"],
  ["<p>One <b>bold</b> word</p>", "One bold word"],
  ["One<br>two<br><br>three", "One\ntwo\n\nthree"],
  ["<ul><li>a<li>b</ul>", "a\n\nb"],
  ["a\n  b\t c", "a b c"],
  ["<p> a </p>\n <p> b </p>", "a\n\nb"],
  ["a &amp; b&nbsp;c &ndash; d", "a & b\u00a0c – d"],
  ["a<script>x</script>b<style>y</style>", "ab"],
  ["un<b>believ</b>able", "unbelievable"],
  ["<div><div>a</div></div>b", "a\n\nb"],
  ["a < b", "a < b"],
  ["", ""],
])("toBlockText reads %j", (html, text) => {
  expect(toBlockText(html)).toBe(text);
});

test("toBlockText reads 100,000 nested elements", () => {
  expect(toBlockText(`${"<div>".repeat(100_000)}deep`)).toBe("deep");
});
