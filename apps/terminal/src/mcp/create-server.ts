import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type { Library } from "@nutgraf/library";
import { z } from "zod";
import { articleAnswer, factsAnswer } from "./article-answers.ts";
import {
  entityAnswer,
  quotesAnswer,
  searchAnswer,
  storyAnswer,
  timelineAnswer,
} from "./library-answers.ts";

const Limit = z.int().min(1).max(100).default(20).describe("At most so many");
const After = z.string().optional().describe("The `next` of the answer before, for the next page");
const ArticleId = z.string().describe("An article's id, as search gives it");
const Who = z.string().describe("A name, or an entity's id such as e12");
const Day = z.string().describe("ISO 8601 date, such as 2024-11-06");

const readOnly = { readOnlyHint: true, openWorldHint: false };

/** An MCP server over the library; it only reads, and every fact comes with the words it stands on. */
export function createServer(library: Library, version: string): McpServer {
  const server = new McpServer({ name: "nutgraf", version }, { instructions: INSTRUCTIONS });
  server.registerTool(
    "search",
    {
      description:
        'Find articles. The grammar: words, "a phrase", -without, person:"Name", said:"words", event:AGREE, place:KP, source:AFP, after:2024-06, before:2024-12, is:unread.',
      inputSchema: { query: z.string(), limit: Limit, after: After },
      annotations: readOnly,
    },
    (input) => toResult(searchAnswer(library, input)),
  );
  server.registerTool(
    "article",
    {
      description: "An article: its text, its brief and where it is from.",
      inputSchema: { id: ArticleId },
      annotations: readOnly,
    },
    (input) => toResult(articleAnswer(library, input)),
  );
  server.registerTool(
    "facts",
    {
      description:
        "What an article says: who, said, happened, when and where, each with the words it stands on and their offsets.",
      inputSchema: {
        id: ArticleId,
        question: z.enum(["who", "said", "happened", "when", "where"]).optional(),
      },
      annotations: readOnly,
    },
    (input) => toResult(factsAnswer(library, input)),
  );
  server.registerTool(
    "entity",
    {
      description:
        "A person, organisation or place across all articles: names, offices, and where it is named.",
      inputSchema: { entity: Who, limit: Limit },
      annotations: readOnly,
    },
    (input) => toResult(entityAnswer(library, input)),
  );
  server.registerTool(
    "quotes",
    {
      description: "Who said what: quotes by a speaker, about somebody, or all, newest first.",
      inputSchema: {
        speaker: Who.optional(),
        about: Who.optional(),
        from: Day.optional(),
        to: Day.optional(),
        limit: Limit,
        after: After,
      },
      annotations: readOnly,
    },
    (input) => toResult(quotesAnswer(library, input)),
  );
  server.registerTool(
    "timeline",
    {
      description: "What happened, with when, where, and who says so, latest first.",
      inputSchema: {
        entity: Who.optional(),
        type: z.string().optional().describe("plover:AGREE, ace:Life.Die, or the code alone"),
        from: Day.optional(),
        to: Day.optional(),
        limit: Limit,
        after: After,
      },
      annotations: readOnly,
    },
    (input) => toResult(timelineAnswer(library, input)),
  );
  server.registerTool(
    "story",
    {
      description:
        "A story over time: its articles, what several of them report, and where they differ. Without an id, the latest stories.",
      inputSchema: { id: z.string().optional(), limit: Limit, after: After },
      annotations: readOnly,
    },
    (input) => toResult(storyAnswer(library, input)),
  );
  return server;
}

const INSTRUCTIONS =
  "Nutgraf holds news articles with the facts found in them. Facts are claims of the articles: say who says so, and quote the evidence. Positions are UTF-16 code units into the article's text.";

/** What a tool answers: JSON as text, or why there is no answer. */
async function toResult(answer: Promise<object>): Promise<CallToolResult> {
  try {
    return { content: [{ type: "text", text: JSON.stringify(await answer, null, 1) }] };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return { isError: true, content: [{ type: "text", text }] };
  }
}
