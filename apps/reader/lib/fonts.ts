import localFont from "next/font/local";

// Newsreader is drawn for reading news on screens and has optical sizes; names in any Latin spelling
// (Erdoğan, Wałęsa) come from the second file, fetched only when a page needs it.
export const serif = localFont({
  src: [
    {
      path: "../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2",
      style: "normal",
      weight: "200 800",
    },
    {
      path: "../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-opsz-italic.woff2",
      style: "italic",
      weight: "200 800",
    },
  ],
  variable: "--font-serif",
  display: "swap",
  preload: false,
  adjustFontFallback: "Times New Roman",
});

export const serifExtended = localFont({
  src: "../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-ext-opsz-normal.woff2",
  weight: "200 800",
  variable: "--font-serif-extended",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
});

export const sans = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  weight: "200 900",
  variable: "--font-sans",
  display: "swap",
  preload: false,
  adjustFontFallback: "Arial",
});

export const sansExtended = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2",
  weight: "200 900",
  variable: "--font-sans-extended",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
});
