import type { Metadata } from "next";
import { KeptArticles } from "../../components/shell/kept-articles.tsx";

export const metadata: Metadata = { title: "Offline" };

export default function OfflinePage() {
  return (
    <div className="page">
      <h1>The library does not answer</h1>
      <p className="lede">
        The program that serves it has stopped, or the network is away. These articles were kept in
        this browser:
      </p>
      <KeptArticles />
    </div>
  );
}
