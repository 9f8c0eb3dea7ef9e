import type { Metadata } from "next";
import { frontPage } from "../lib/links.ts";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <div className="empty-state">
      <h1>There is no such page here</h1>
      <p>The article may have been removed from this library, or the address is mistyped.</p>
      <p className="actions">
        <a className="button" href={frontPage}>
          All articles
        </a>
      </p>
    </div>
  );
}
