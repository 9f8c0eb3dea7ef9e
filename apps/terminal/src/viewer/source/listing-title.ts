import type { Listing } from "./source.ts";

/** What a list is called. */
export function listingTitle(listing: Listing): string {
  switch (listing.kind) {
    case "articles":
      return "Articles";
    case "unread":
      return "Unread";
    case "starred":
      return "Starred";
    case "stories":
      return "Stories";
    case "feeds":
      return "Feeds";
    case "searches":
      return "Saved searches";
    case "story":
    case "feed":
      return listing.name;
    case "search":
      return `/${listing.query}`;
    case "timeline":
      return listing.about ? `Timeline of ${listing.about.name}` : "Timeline";
    case "quotes":
      return listing.about ? `Quotes by ${listing.about.name}` : "Quotes";
  }
}

/** What is said of a list without rows. */
export function emptyText(listing: Listing): string {
  switch (listing.kind) {
    case "articles":
      return "Nothing here yet. Add an article: nutgraf add FILE";
    case "unread":
      return "Everything is read.";
    case "starred":
      return "No article has a star: s gives one.";
    case "stories":
    case "story":
      return "No two articles tell the same story yet.";
    case "feeds":
      return "No feeds yet: nutgraf feeds add URL";
    case "searches":
      return "No saved searches: / searches, S saves.";
    case "timeline":
      return "Nothing that says when it happened.";
    case "feed":
    case "search":
    case "quotes":
      return "Nothing found.";
  }
}
