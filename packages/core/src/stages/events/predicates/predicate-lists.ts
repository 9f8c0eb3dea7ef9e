import type { PredicateList } from "../predicate-sense.ts";
import { accuse } from "./accuse.ts";
import { agree } from "./agree.ts";
import { aid } from "./aid.ts";
import { assault } from "./assault.ts";
import { business } from "./business.ts";
import { coerce } from "./coerce.ts";
import { concede } from "./concede.ts";
import { consult } from "./consult.ts";
import { contact } from "./contact.ts";
import { cooperate } from "./cooperate.ts";
import { justice } from "./justice.ts";
import { life } from "./life.ts";
import { mobilize } from "./mobilize.ts";
import { movement } from "./movement.ts";
import { notEvents } from "./not-events.ts";
import { personnel } from "./personnel.ts";
import { protest } from "./protest.ts";
import { reject } from "./reject.ts";
import { request } from "./request.ts";
import { retreat } from "./retreat.ts";
import { sanction } from "./sanction.ts";
import { support } from "./support.ts";
import { threaten } from "./threaten.ts";
import { transaction } from "./transaction.ts";

/** All predicates; of two senses that fit equally well the one in the earlier list is taken. */
export const predicateLists: readonly PredicateList[] = [
  notEvents,
  ...justice,
  ...life,
  ...personnel,
  ...business,
  ...contact,
  assault,
  coerce,
  concede,
  retreat,
  sanction,
  aid,
  cooperate,
  protest,
  mobilize,
  threaten,
  reject,
  request,
  accuse,
  agree,
  consult,
  support,
  ...transaction,
  ...movement,
];
