import { z } from "zod";
import { Correcting } from "../correction-request.ts";
import { exportResponse } from "../export-response.ts";
import { startJob } from "../start-job.ts";
import { answers } from "./answers.ts";
import { route } from "./route.ts";

/** Corrections, imports and exports. */
export const workRoutes = [
  route({
    method: "GET",
    path: "/corrections",
    summary: "What readers put right, newest first",
    answer: answers.corrections,
    handle: ({ library }) => library.corrections.list(),
  }),
  route({
    method: "POST",
    path: "/corrections",
    summary: "Merge, split, rename, retype or reject",
    body: Correcting,
    answer: answers.correction,
    handle: ({ library, body }) => library.corrections.make(body),
  }),
  route({
    method: "DELETE",
    path: "/corrections/{id}",
    summary: "Take a correction back",
    answer: answers.nothing,
    handle: async ({ library, path }) =>
      (await library.corrections.undo(path.id ?? "")) ? {} : undefined,
  }),
  route({
    method: "POST",
    path: "/imports",
    summary: "Fetch web pages and add their articles; answers at once, the work goes on",
    body: z.object({
      urls: z
        .array(z.url({ protocol: /^https?$/ }))
        .min(1)
        .max(1000),
    }),
    answer: answers.job,
    handle: async ({ library: { jobs }, body }) => {
      const job = await jobs.add({ kind: "urls", urls: body.urls });
      startJob(job.id);
      return job;
    },
  }),
  route({
    method: "GET",
    path: "/imports/{id}",
    summary: "How far an import is",
    answer: answers.job,
    handle: ({ library, path }) => library.jobs.get(path.id ?? ""),
  }),
  route({
    method: "GET",
    path: "/export",
    summary: "Every article that a search finds, with its facts, as a stream",
    query: z.object({
      q: z.string().default("").describe("A search; without one, all articles"),
      format: z
        .string()
        .default("jsonl")
        .describe("As on the page “Export”: jsonl, csv-quotes, gexf, epub, …"),
    }),
    answer: "application/octet-stream",
    handle: ({ library, query: { q, format } }) => exportResponse(library, { query: q, format }),
  }),
];
