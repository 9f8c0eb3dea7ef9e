import { gender, number } from "./mention.ts";

/** What a pronoun says about whom it stands for. */
export type Pronoun = {
  readonly person: 1 | 2 | 3;
  readonly number: number;
  readonly gender: number;
  readonly isReflexive?: true;
};

const { one, many, any } = number;

const HE: Pronoun = { person: 3, number: one, gender: gender.he };
const SHE: Pronoun = { person: 3, number: one, gender: gender.she };
const IT: Pronoun = { person: 3, number: one, gender: gender.it };
const THEY: Pronoun = { person: 3, number: many, gender: gender.any };
const I: Pronoun = { person: 1, number: one, gender: gender.person };
const WE: Pronoun = { person: 1, number: many, gender: gender.any };
const YOU: Pronoun = { person: 2, number: any, gender: gender.person };

const reflexive = (pronoun: Pronoun): Pronoun => ({ ...pronoun, isReflexive: true });

/** Personal and possessive pronouns by their form in lower case. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ["he", HE],
  ["him", HE],
  ["his", HE],
  ["himself", reflexive(HE)],
  ["she", SHE],
  ["her", SHE],
  ["hers", SHE],
  ["herself", reflexive(SHE)],
  ["it", IT],
  ["its", IT],
  ["itself", reflexive(IT)],
  ["they", THEY],
  ["them", THEY],
  ["their", THEY],
  ["theirs", THEY],
  ["themselves", reflexive(THEY)],
  ["i", I],
  ["me", I],
  ["my", I],
  ["mine", I],
  ["myself", reflexive(I)],
  ["we", WE],
  ["us", WE],
  ["our", WE],
  ["ours", WE],
  ["ourselves", reflexive(WE)],
  ["you", YOU],
  ["your", YOU],
  ["yours", YOU],
]);
