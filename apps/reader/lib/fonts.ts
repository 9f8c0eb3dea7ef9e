import localFont from "next/font/local";

// Preloaded, the letters are there before the first line is drawn; the measures of their stand-ins are
// theirs, so that no line moves where they come late.
// Newsreader is drawn for reading news on screens. Its optical sizes would more than double what a phone
// loads before it shows the text (132 kB, not 58), for a difference that only headlines show. Names in any
// Latin spelling (Erdoğan, Wałęsa) come from the second file, fetched only when a page needs it.
export const serif = localFont({
  src: "../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2",
  weight: "200 800",
  variable: "--font-serif",
  display: "swap",
  preload: true,
  adjustFontFallback: "Times New Roman",
});

export const serifExtended = localFont({
  src: "../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2",
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
  preload: true,
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
