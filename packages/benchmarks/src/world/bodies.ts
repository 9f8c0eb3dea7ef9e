import { type Random, zipf } from "../seeded-random.ts";

const FAMILIES =
  "Keller Novak Moreau Santos Weber Costa Larsen Okafor Brandt Silva Nyberg Marsh Tully Ortega Lund Baxter Rowe Hartley Pires Dahl Kerr Vance Moss Yates".split(
    " ",
  );
const TRADES =
  "Steel Rail Energy Shipping Textile Timber Media Mining Air Dairy Cement Marine".split(" ");
const FORMS = ["Group", "Trust", "Holding", "Foundation", "Partners", "Union"];
const SITES = ["Square", "Market", "Palace", "Harbour", "Gardens", "Station"];
const COUNT = FAMILIES.length * TRADES.length * FORMS.length;

const at = <Item>(list: readonly Item[], index: number): Item | undefined =>
  list[index % list.length];

/** An organisation in the news. */
export function drawBody(random: Random): string {
  const rank = zipf(random, COUNT);
  const trade = Math.floor(rank / FAMILIES.length);
  return `${at(FAMILIES, rank)} ${at(TRADES, trade)} ${at(FORMS, rank + trade)}`;
}

/** Whether a name is one of this world's organisations. */
export const isBody = (name: string): boolean => {
  const [family = "", trade = "", form = "", ...more] = name.split(" ");
  const isMade = FAMILIES.includes(family) && TRADES.includes(trade) && FORMS.includes(form);
  return isMade && more.length === 0;
};

/** A company or a club, and a building, of any family. */
export const anyBody = (random: Random): string => `${any(random, FAMILIES)} ${any(random, FORMS)}`;
export const anySite = (random: Random): string => `${any(random, FAMILIES)} ${any(random, SITES)}`;

const any = (random: Random, list: readonly string[]): string =>
  at(list, Math.floor(random() * list.length)) ?? "";
