import localFont from "next/font/local";

// "optional": letters that come late wait for the next page, so that no line moves under the reader's eyes.
// Newsreader is drawn for reading news on screens and has optical sizes; names in any Latin spelling
// (Erdoğan, Wałęsa) come from the second file, fetched only when a page needs it.
export const serif = localFont({
  src: "../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2",
  weight: "200 800",
  variable: "--font-serif",
  display: "optional",
  preload: false,
  adjustFontFallback: "Times New Roman",
});

export const serifExtended = localFont({
  src: "../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-ext-opsz-normal.woff2",
  weight: "200 800",
  variable: "--font-serif-extended",
  display: "optional",
  preload: false,
  adjustFontFallback: false,
});

export const sans = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  weight: "200 900",
  variable: "--font-sans",
  display: "optional",
  preload: true,
  adjustFontFallback: "Arial",
});

export const sansExtended = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2",
  weight: "200 900",
  variable: "--font-sans-extended",
  display: "optional",
  preload: false,
  adjustFontFallback: false,
});
