import { describe, expect, test } from "vitest";
import { createArticle } from "../../create-article.ts";
import { parseArticle } from "../../parse-article.ts";

/** The type of each trigger of a text: "attacked plover:ASSAULT". */
const read = (text: string): string[] => {
  const { events } = parseArticle(createArticle(text));
  return events.map(({ trigger, type }) => `${text.slice(trigger.start, trigger.end)} ${type}`);
};

describe("findEvents tells everyday senses of a word from its event", () => {
  test.each([
    [
      "Shares hit a record high on Monday.",
      "The missile hit a hospital on Monday.",
      "hit plover:ASSAULT",
    ],
    [
      "The phones will hit stores in May.",
      "Rebels hit the barracks on Monday.",
      "hit plover:ASSAULT",
    ],
    [
      "The model has fast charging and takes an hour to charge.",
      "Prosecutors charged two officers with fraud.",
      "charged ace:Justice.Charge-Indict",
    ],
    [
      "The new model has air suspension as standard.",
      "The suspension of the officer came on Monday.",
      "suspension plover:SANCTION",
    ],
    ["She shot a film in Rome last year.", "A gunman shot two men in Rome.", "shot ace:Life.Die"],
    [
      "He shot himself in the foot by promising it.",
      "Soldiers shot a protester.",
      "shot ace:Life.Die",
    ],
    [
      "The striker fired home the second goal.",
      "The club fired the coach.",
      "fired ace:Personnel.End-Position",
    ],
    [
      "Acme attacked the market with cheaper models.",
      "Militants attacked the convoy.",
      "attacked plover:ASSAULT",
    ],
    [
      "Dockworkers are fighting to win back a pension.",
      "Troops fought rebels near Bria.",
      "fought plover:ASSAULT",
    ],
    [
      "The bank wants to fight soaring prices.",
      "The army will fight the rebels.",
      "fight plover:ASSAULT",
    ],
    [
      "Stocks rallied on Monday.",
      "Thousands of students rallied on Monday.",
      "rallied plover:PROTEST",
    ],
    [
      "It launched the chip in March.",
      "A march against the law drew thousands.",
      "march plover:PROTEST",
    ],
    [
      "The demonstration of the engine took an hour.",
      "A demonstration against the law drew thousands.",
      "demonstration plover:PROTEST",
    ],
    [
      "The firm charges customers two euros.",
      "Prosecutors charged the banker with fraud.",
      "charged ace:Justice.Charge-Indict",
    ],
    [
      "The drug trial ended in May.",
      "The trial of the banker ended in May.",
      "trial ace:Justice.Trial-Hearing",
    ],
    [
      "The label released the album in May.",
      "Rebels released ten hostages in May.",
      "released ace:Justice.Release-Parole",
    ],
    ["He seized the chance.", "Police seized the drugs.", "seized plover:COERCE"],
    ["The senate killed the bill.", "The blast killed two soldiers.", "killed ace:Life.Die"],
    [
      "Demand for chips surged in May.",
      "The government rejected a demand for the release of Ada Lindt.",
      "demand plover:REQUEST",
    ],
    ["Karl Weber beat Ada Lindt in the final.", "Guards beat the prisoner.", "beat plover:ASSAULT"],
    [
      "The ministry held a news conference.",
      "The two presidents held talks.",
      "talks plover:CONSULT",
    ],
    [
      "Donald Trump, the president-elect, spoke.",
      "Voters elected a new president.",
      "elected ace:Personnel.Elect",
    ],
    [
      "He bought a lamp labelled “Made by hand”.",
      "The mayor labelled the law racist.",
      "labelled plover:ACCUSE",
    ],
    [
      "The bank warned that prices would stay high.",
      "The general warned Iran of retaliation.",
      "warned plover:THREATEN",
    ],
    [
      "All-out efforts should be carried out to help them.",
      "The crew carried the wounded to hospital.",
      "carried ace:Movement.Transport",
    ],
    ["My son was moving the bed.", "The family moved to Oslo.", "moved ace:Movement.Transport"],
    [
      "The minister will leave office on Monday.",
      "The minister left the country on Monday.",
      "left ace:Movement.Transport",
    ],
    [
      "The owners are going to close the mill.",
      "The owners are going to Rome.",
      "going ace:Movement.Transport",
    ],
    [
      "Police stopped a van on Monday.",
      "Police stopped searching the van.",
      "stopped plover:CONCEDE",
    ],
    [
      "The airline ordered 50 jets from Boeing.",
      "The king ordered 50 jets to the border.",
      "ordered plover:MOBILIZE",
    ],
    [
      "The trade in grain exploded in May.",
      "A bomb exploded in a market in May.",
      "exploded plover:ASSAULT",
    ],
    [
      "The coach won his first match in charge of the club.",
      "The charge against him was murder.",
      "charge ace:Justice.Charge-Indict",
    ],
    [
      "The mayor led an ad campaign for the museum.",
      "The miners led a campaign against the law.",
      "led plover:PROTEST",
    ],
    [
      "“Our aim is to help,” the mayor told the paper.",
      "The mayor told residents to leave.",
      "told plover:REQUEST",
    ],
    [
      "On Nov. 2 the minister called a taxi.",
      "The minister called on the rebels to leave.",
      "called plover:REQUEST",
    ],
    ["They swam in the Dead Sea.", "Police found a dead man.", "dead ace:Life.Die"],
    [
      "The court ordered a new desk for the judge.",
      "The court ordered the release of the student.",
      "ordered plover:CONCEDE",
    ],
    [
      "The ministry called the strike a mistake.",
      "The union called a strike for Monday.",
      "called plover:PROTEST",
    ],
    ["Stocks retreated on Monday.", "Troops withdrew from the town.", "withdrew plover:RETREAT"],
  ])("“%s” is not “%s”", (idle, told, event) => {
    const [trigger = "", type = ""] = event.split(" ");
    expect(read(told)).toContain(event);
    expect(read(idle).filter((found) => found.endsWith(type))).toEqual([]);
    expect(trigger).not.toBe("");
  });

  test.each([
    ["Workers walked off the job on Monday.", "walked plover:PROTEST"],
    ["The minister will leave office on Monday.", "leave ace:Personnel.End-Position"],
    ["Israeli air strikes on Gaza continued on Monday.", "strikes plover:ASSAULT"],
    ["Critics attacked the minister's plan.", "attacked plover:ACCUSE"],
  ])("“%s” tells %s", (text, event) => {
    expect(read(text)).toContain(event);
  });
});

describe("findEvents reads a report of a contest", () => {
  const MATCH = `Rovers beat United 2-0 in the cup final on Saturday.

Ada Lindt headed in a corner and Karl Weber fired home the second goal. United attacked from the start, and the striker hit the post. "They killed us with their first two chances," said coach Otto Brandt. Rovers will meet City in the league in August.`;

  test("without force, meetings or travel", () => {
    expect(read(MATCH)).toEqual([]);
  });

  test("but with what happened around it", () => {
    const text = `${MATCH}\n\nPolice arrested ten hooligans who attacked a bus. Rovers sold the winger Kai Stein.`;
    expect(read(text)).toEqual([
      "arrested ace:Justice.Arrest-Jail",
      "attacked plover:ASSAULT",
      "sold ace:Transaction.Transfer-Ownership",
    ]);
  });
});
