import type { PredicateList } from "../predicate-sense.ts";

/** Meetings in person and contact at a distance. */
export const contact: readonly PredicateList[] = [
  {
    type: "ace:Contact.Meet",
    meaning: "Two or more parties come together in one place.",
    example: "The negotiators *met* in Oslo.",
    senses: `
      verb mutual -> with obj at +plover:CONSULT : meet, reunite, convene, gather for, meet up
      verb obj=- mutual -> with at +plover:CONSULT : assemble
      verb mutual -> with to ~0.7 +plover:CONSULT : speak, talk
      noun mutual -> with of between ~0.5 +plover:CONSULT : reunion, panel
    `,
  },
  {
    type: "ace:Contact.Phone-Write",
    meaning: "Parties speak by telephone or write to each other.",
    example: "The minister *phoned* her counterpart.",
    senses: `
      verb -> obj with to by +plover:CONSULT : phone, telephone, contact, email, e-mail, text, ring, correspond with, get in touch with, write to, call by phone, message, skype, fax, ring up
      verb obj=PERSON comp=- -> obj on about +plover:CONSULT ~0.85 : call, telephone
    verb obj=PERSON inf=* -> obj on about +plover:CONSULT ~0.85 : call
      verb obj=letter|message|note|telegram|email|statement -> to iobj ~0.85 +plover:CONSULT : send, write, deliver, address, forward, receive
      verb to=PERSON -> to about ~0.7 +plover:CONSULT : write, tweet
      verb any=touch -> with in +plover:CONSULT : get, be, keep, put
      verb any=call -> with from to ~0.85 +plover:CONSULT : make, receive, hold, place
      noun mutual -> with to from between ~0.75 +plover:CONSULT : call phone, call telephone, call video, phonecall, letter, correspondence, tweet, telegram, contact
    `,
  },
];
