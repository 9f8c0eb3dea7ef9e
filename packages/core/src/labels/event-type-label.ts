// Names of PLOVER's root categories, in words a reader knows.
// Source: https://github.com/openeventdata/PLOVER.
const PLOVER: Readonly<Record<string, string>> = {
  AGREE: "Agreement",
  CONSULT: "Talks",
  SUPPORT: "Support",
  CONCEDE: "Concession",
  COOPERATE: "Cooperation",
  AID: "Aid",
  RETREAT: "Retreat",
  REQUEST: "Request",
  ACCUSE: "Accusation",
  REJECT: "Refusal",
  THREATEN: "Threat",
  PROTEST: "Protest",
  SANCTION: "Sanction",
  MOBILIZE: "Mobilisation",
  COERCE: "Coercion",
  ASSAULT: "Attack",
};

// ACE 2005's subtypes that do not read as they are.
// Source: https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-events-guidelines-v5.4.3.pdf.
const ACE: Readonly<Record<string, string>> = {
  "Life.Be-Born": "Birth",
  "Life.Die": "Death",
  "Life.Divorce": "Divorce",
  "Life.Injure": "Injury",
  "Life.Marry": "Marriage",
  "Movement.Transport": "Movement",
  "Transaction.Transfer-Money": "Payment",
  "Transaction.Transfer-Ownership": "Sale",
  "Business.Declare-Bankruptcy": "Bankruptcy",
  "Business.End-Org": "Closure",
  "Business.Merge-Org": "Merger",
  "Business.Start-Org": "Founding",
  "Conflict.Attack": "Attack",
  "Conflict.Demonstrate": "Protest",
  "Contact.Meet": "Meeting",
  "Contact.Phone-Write": "Call or letter",
  "Personnel.Elect": "Election",
  "Personnel.End-Position": "Leaving office",
  "Personnel.Nominate": "Nomination",
  "Personnel.Start-Position": "Taking office",
  "Justice.Acquit": "Acquittal",
  "Justice.Appeal": "Appeal",
  "Justice.Arrest-Jail": "Arrest",
  "Justice.Charge-Indict": "Charge",
  "Justice.Convict": "Conviction",
  "Justice.Execute": "Execution",
  "Justice.Extradite": "Extradition",
  "Justice.Fine": "Fine",
  "Justice.Pardon": "Pardon",
  "Justice.Release-Parole": "Release",
  "Justice.Sentence": "Sentence",
  "Justice.Sue": "Lawsuit",
  "Justice.Trial-Hearing": "Trial",
};

/** An event type in a word or two, such as "Agreement" for `plover:AGREE`; the code's own name if unknown. */
export function eventTypeLabel(type: string): string {
  const code = type.slice(type.indexOf(":") + 1);
  return PLOVER[code] ?? ACE[code] ?? code.replace(/^.*\./, "").replaceAll("-", " ");
}
