import { Client } from "pg";
import { inject } from "vitest";
import type { Library } from "../src/library.ts";
import { openLibrary } from "../src/open-library.ts";

/** The clock of the tests. */
const now = (): Date => new Date("2024-11-08T12:00:00Z");

/** Where every contract makes a library of its own. */
export const locations: readonly {
  readonly name: string;
  readonly locate: () => Promise<string>;
}[] = [
  { name: "sqlite", locate: async () => ":memory:" },
  { name: "postgres", locate: () => createDatabase() },
];

/** The engines on which every contract runs. */
export const engines: readonly { readonly name: string; readonly open: () => Promise<Library> }[] =
  locations.map(({ name, locate }) => ({
    name,
    open: async () => openLibrary(await locate(), { now, threads: 0 }),
  }));

let made = 0;

/** A database of its own on the server of this run. */
async function createDatabase(): Promise<string> {
  const server = inject("postgres");
  const name = `test_${process.pid}_${Date.now()}_${made++}`;
  const client = new Client({ connectionString: `${server}/postgres` });
  await client.connect();
  await client.query(`create database ${name} template template0`);
  await client.end();
  return `${server}/${name}`;
}
