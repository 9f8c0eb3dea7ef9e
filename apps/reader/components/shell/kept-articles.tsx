"use client";

import { useEffect, useState } from "react";
import { type KeptArticle, listKeptArticles } from "../../lib/browser/kept-articles.ts";

/** The articles that this browser keeps, the last opened first. */
export function KeptArticles() {
  const [articles, setArticles] = useState<readonly KeptArticle[]>([]);
  useEffect(() => {
    listKeptArticles()
      .then(setArticles)
      .catch(() => undefined);
  }, []);
  return (
    <ul className="article-list">
      {articles.map(({ path, title }) => (
        <li className="article-item" key={path}>
          <h2>
            <a href={path} data-item>
              {title}
            </a>
          </h2>
        </li>
      ))}
    </ul>
  );
}
