import type { Article } from "@nutgraf/core";
import { describe, expect, test } from "vitest";
import { readHtml } from "./read-html.ts";

const url = "https://www.example.org/2024/11/06/kakhovka-canal";

/** A page as newsrooms make them: the article, and all that stands around it. */
const page = `<!doctype html>
<html lang="en-GB">
<head>
  <title>The canal that a war emptied | Example Courier</title>
  <link rel="canonical" href="/2024/11/06/kakhovka-canal">
  <meta property="og:site_name" content="Example Courier">
  <meta property="og:title" content="The canal that a war emptied">
  <meta property="og:image" content="/images/canal-1200.jpg">
  <meta property="article:published_time" content="2024-11-06T07:15:00+00:00">
  <meta property="article:modified_time" content="2024-11-07T10:00:00+00:00">
  <script type="application/ld+json">
    {"@context":"https://schema.org","@type":"NewsArticle","headline":"The canal that a war emptied",
     "datePublished":"2024-11-06T07:15:00+00:00","author":[{"@type":"Person","name":"Lesya Ukrainka"},
     {"@type":"Person","name":"Ivan Franko"}],"isAccessibleForFree":false}
  </script>
</head>
<body class="page">
  <header class="site-header"><a href="/">Example Courier</a>
    <nav class="main-nav"><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li>
    <li><a href="/culture">Culture</a></li></ul></nav></header>
  <main><article class="article">
    <h1 class="article-title">The canal that a war emptied</h1>
    <p class="byline">By <a rel="author" href="/authors/lesya">Lesya Ukrainka</a> and Ivan Franko</p>
    <time datetime="2024-11-06T07:15:00+00:00">6 November 2024</time>
    <div class="share-buttons"><ul><li><a href="#">Share on Facebook</a></li>
      <li><a href="#">Share by email</a></li></ul></div>
    <figure><img src="/images/canal-1200.jpg"><figcaption>The dry bed north of the peninsula.</figcaption></figure>
    <div class="article-body">
      <p>When the Kakhovka dam broke in June 2023, the reservoir behind it, which had been one of the
        largest in Europe, ran into the Black Sea within a few days, and the canals that it fed fell dry.</p>
      <p>Farmers on both banks of the Dnipro had watered their fields from it since the 1950s, and there
        is no other source of that size within a hundred kilometres, engineers say.</p>
      <h2>What grows there now</h2>
      <p>On the bed of the former lake a forest of willows has come up, already taller than a person in
        the second summer; biologists who visit it call it the youngest forest of the continent.</p>
      <p>Whether the dam should be built again is disputed: power engineers want it, while many ecologists
        would rather leave the valley to the river, as it was before 1956.</p>
    </div>
    <aside class="related"><h3>Related stories</h3><ul><li><a href="/a">How a dam works</a></li>
      <li><a href="/b">Ten rivers of Europe</a></li></ul></aside>
  </article></main>
  <section class="newsletter"><p>Sign up to our newsletter</p><form><input><button>Sign up</button></form></section>
  <footer class="site-footer"><p>© 2024 Example Courier. All rights reserved.</p>
    <ul><li><a href="/terms">Terms of use</a></li><li><a href="/privacy">Privacy policy</a></li></ul></footer>
</body></html>`;

const read = (html: string, address: string = url): Article | undefined =>
  readHtml(html, { url: address })[0];

describe("readHtml", () => {
  test("reads the article's text alone, paragraph by paragraph", () => {
    const paragraphs = read(page)?.text.split("\n\n") ?? [];
    expect(paragraphs).toHaveLength(5);
    expect(paragraphs[0]).toMatch(/^When the Kakhovka dam broke .* fell dry\.$/);
    expect(paragraphs[2]).toBe("What grows there now");
    expect(paragraphs[4]).toMatch(/before 1956\.$/);
  });

  test("reads what the page says of its article", () => {
    expect(read(page)).toMatchObject({
      title: "The canal that a war emptied",
      byline: ["Lesya Ukrainka", "Ivan Franko"],
      publishedAt: "2024-11-06T07:15:00+00:00",
      modifiedAt: "2024-11-07T10:00:00+00:00",
      language: "en-GB",
      url,
      source: { name: "Example Courier", url: "https://www.example.org" },
      image: {
        url: "https://www.example.org/images/canal-1200.jpg",
        caption: "The dry bed north of the peninsula.",
      },
      paywalled: true,
    });
  });

  test("leaves out what a page does not say", () => {
    const plain = `<p>${"The ferry across the strait runs every hour, and twice an hour in summer. ".repeat(4)}</p>`;
    const article = read(plain, "https://www.example.org/ferry");
    expect(article?.text).toContain("The ferry across the strait");
    for (const key of ["title", "byline", "publishedAt", "modifiedAt", "image", "paywalled"]) {
      expect(article).not.toHaveProperty(key);
    }
  });

  test("reads a table row by row and a list item by item", () => {
    const long =
      "The harbour of Rotterdam counts its containers every quarter, and publishes the numbers on its site for everyone.";
    const html = `<article class="article-body"><p>${long}</p><p>${long} It has done so since the year 2000.</p>
      <ul><li>Containers from Asia came in larger numbers than in the year before.</li>
      <li>Those from America came in smaller numbers than ever since 2010.</li></ul><p>${long} That is all.</p></article>`;
    expect(read(html)?.text).toContain("before.\n- Those");
  });

  test.each([
    [
      "German",
      "de",
      "Der Rhein führt nach Wochen ohne Regen so wenig Wasser, dass Frachtschiffe nur noch ein Drittel laden können. Händler rechnen mit höheren Preisen für Kohle, Getreide und Heizöl.",
    ],
    [
      "Chinese",
      "zh",
      "受连日高温影响，长江中下游水位持续下降，多个水文站的读数已接近历史同期最低值，航运部门提醒船只减载通行，并加强对浅水航段的疏浚和监测工作。",
    ],
    [
      "Japanese",
      "ja",
      "気象庁によると、七月の平均気温は統計を取り始めてから最も高くなり、各地の農家は水の管理に追われ、果物の出荷時期にも影響が出始めているという。",
    ],
    [
      "Arabic",
      "ar",
      "قالت هيئة الأرصاد إن درجات الحرارة ستبقى أعلى من معدلها حتى نهاية الأسبوع، ودعت السكان إلى شرب الماء وتجنب أشعة الشمس في ساعات الظهيرة.",
    ],
  ])("reads %s", (_, language, text) => {
    const html = `<html lang="${language}"><body><nav><ul><li><a href="/">1</a></li><li><a href="/2">2</a></li></ul></nav>
      <article><h1>1</h1><p>${text}</p><p>${text}2</p><p>${text}3</p></article><footer><a href="/">3</a></footer>`;
    const article = read(html);
    expect(article?.language).toBe(language);
    expect(article?.text).toBe([text, `${text}2`, `${text}3`].join("\n\n"));
  });

  test.each([
    ["a lone surrogate", `<h1>A\ud800</h1><p>Text \udc00 ${"goes on and on. ".repeat(20)}</p>`],
    ["a null character", `<h1>A</h1><p>Text\0 ${"goes on and on. ".repeat(20)}</p>`],
    [
      "JSON-LD of another shape",
      '<script type="application/ld+json">{"@type":"NewsArticle","author":7,"datePublished":{"a":[]},"headline":[{}],"image":null,"publisher":[[]]}</script><p>Text</p>',
    ],
    ["a language that is none", '<html lang="!!"><p>Text</p>'],
    ["a base that is none", '<base href="::"><link rel=canonical href="http://["><p>Text</p>'],
  ])("survives %s", (_, html) => {
    const article = read(html);
    expect(article?.text.isWellFormed()).toBe(true);
    expect(article?.title?.isWellFormed() ?? true).toBe(true);
  });

  test("never takes an address of another site for its own", () => {
    const html = '<link rel=canonical href="https://elsewhere.example/x"><p>Text</p>';
    expect(read(html)?.url).toBe(url);
  });

  test.each([
    ["empty", "", "empty"],
    ["markup without text", "<div><p></p></div>", "empty"],
    ["deep nesting", "<div>".repeat(100_000), "too-large"],
    ["many elements", "<p>x</p>".repeat(200_001), "too-large"],
  ])("refuses a page that is %s", (_, html, code) => {
    expect(() => read(html)).toThrow(expect.objectContaining({ name: "ImportError", code }));
  });

  test.each([
    ["long lines of links", "<a href=x>x</a> ".repeat(60_000)],
    ["many paragraphs", `<p>${"word ".repeat(20)}</p>`.repeat(20_000)],
    ["deep lists", `${"<ul><li>x".repeat(120)}${"<p>y</p>".repeat(20_000)}`],
    ["one long text", "word ".repeat(2_000_000)],
    ["many dates", "<time>6 November 2024</time>".repeat(20_000)],
    ["many authors", "<span class=author>By Someone Else</span>".repeat(20_000)],
    ["dates inside dates", `${"<div class=date>".repeat(200)}${"<p>x</p>".repeat(50_000)}`],
    ["an endless byline", `<meta name=author content="${"by a, ".repeat(200_000)}"><p>Text</p>`],
    ["many headings", "<h1>One | Two - Three: Four</h1>".repeat(20_000)],
    ["a title of separators", `<title>${" | x".repeat(50_000)}</title><p>Text</p>`],
  ])("is not slowed down by %s", (_, html) => {
    expect(read(html)?.text).toBeDefined();
  });
});
