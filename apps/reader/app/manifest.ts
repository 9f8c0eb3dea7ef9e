import type { MetadataRoute } from "next";

/** How the reader is installed as an app. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Nutgraf",
    short_name: "Nutgraf",
    description: "News with its evidence",
    start_url: "/",
    display: "standalone",
    background_color: "#fcfbf9",
    theme_color: "#fcfbf9",
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" }],
    shortcuts: [
      { name: "Unread", url: "/?show=unread" },
      { name: "Search", url: "/search" },
      { name: "Add articles", url: "/add" },
    ],
  };
}
