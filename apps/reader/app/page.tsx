import { ArticleList } from "../components/lists/article-list.tsx";
import { listArticles } from "../lib/library.ts";

export default async function FrontPage() {
  const articles = await listArticles();
  return (
    <div className="front">
      <div className="front-head">
        <h1>Articles</h1>
      </div>
      <ArticleList articles={articles} />
    </div>
  );
}
