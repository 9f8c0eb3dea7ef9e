import { findPlaces } from "../../text/gazetteer/find-places.ts";

const PARTY_AND_STATE = /^[DRI]-(?<state>\p{Lu}[\p{L}. ]*)$/u;

/** Whether a phrase tells a member of Congress's party and state, "D-Minn." or "R-Ohio": nobody is called so. */
export function isAffiliation(phrase: string): boolean {
  const state = PARTY_AND_STATE.exec(phrase)?.groups?.state;
  return (
    state !== undefined &&
    findPlaces(state).some(({ kind, country }) => kind === "region" && country === "US")
  );
}
