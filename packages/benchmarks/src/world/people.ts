import { type Random, zipf } from "../seeded-random.ts";

const FIRST_NAMES =
  "Anna Bruno Carla David Elena Farid Grace Hugo Irene Jonas Karim Laura Marco Nadia Oscar Paula Qasim Rosa Samuel Teresa Umar Vera Walter Ximena Yusuf Zofia Akira Bella Chen Diego Esther Felix".split(
    " ",
  );
const LAST_NAMES =
  "Abbott Becker Castillo Dalton Eriksen Fischer Galanis Haddad Ivanov Jansen Kowalski Lindqvist Moreau Nakamura Okafor Petrov Quiroga Rossi Santos Tanaka Ueda Varga Weber Xu Yilmaz Zeman Ahmadi Bianchi Costa Duarte Evans Ferreira Grant Horvat Ito Jovanovic Keller Larsen Mendes Novak".split(
    " ",
  );
const TITLES = ["Minister", "Senator", "Governor", "Professor", "Judge", "Mayor", "Ambassador"];
const PEOPLE = FIRST_NAMES.length ** 2 * LAST_NAMES.length;

/** The name of a person by their rank in fame. */
export function personName(rank: number): string {
  const first = FIRST_NAMES[rank % FIRST_NAMES.length] ?? "";
  const last = LAST_NAMES[Math.floor(rank / FIRST_NAMES.length) % LAST_NAMES.length] ?? "";
  const round = Math.floor(rank / (FIRST_NAMES.length * LAST_NAMES.length));
  const middle = FIRST_NAMES[(rank + 7 * round) % FIRST_NAMES.length] ?? "";
  return round === 0 ? `${first} ${last}` : `${first} ${middle} ${last}`;
}

/** What a person is called by before the name, the same every time. */
export const titleOf = (rank: number): string => TITLES[rank % TITLES.length] ?? "";

/** The rank of somebody in the news. */
export const drawPerson = (random: Random): number => zipf(random, PEOPLE);

/** Whether a name is one of this world's people. */
export function isPerson(name: string): boolean {
  const words = name.split(" ");
  const [last = ""] = words.slice(-1);
  const first = words.slice(0, -1);
  const isWhole = first.length === 1 || first.length === 2;
  return isWhole && LAST_NAMES.includes(last) && first.every((word) => FIRST_NAMES.includes(word));
}
