import type { Sample } from "../sample.ts";

/** Business, in the layout of a Reuters story. */
export const boeingChiefLeaves: Sample = {
  metadata: {
    id: "boeing-chief-leaves",
    title: "Boeing chief Calhoun to step down at end of year",
    source: { name: "Sample Courier", url: "https://courier.example/business/boeing" },
    publishedAt: "2024-03-25T13:40:00Z",
  },
  text: `Boeing chief Calhoun to step down at end of year

March 25 (Reuters) - Boeing said on Monday that Chief Executive Dave Calhoun would leave at the end of 2024, in a broad change of management after a panel blew out of one of its 737 MAX 9 jets in January.

Larry Kellner, the chairman, will not stand for re-election at the annual meeting. The board chose Steve Mollenkopf, a former head of Qualcomm, to succeed him and to lead the search for a new chief executive.

Stan Deal, who ran the commercial airplanes division, retired on Monday. Stephanie Pope, the chief operating officer, took over his job.

"The eyes of the world are on us," Calhoun wrote in a letter to employees. He called the accident on the Alaska Airlines flight of Jan. 5 "a watershed moment for Boeing".

The Federal Aviation Administration has barred the company from raising output of the 737 MAX until it improves the quality of its production, and the Justice Department has opened a criminal investigation into the accident.

Airline executives had asked for a meeting with the board without Calhoun to complain about delays, people familiar with the matter said last week.

Shares of Boeing, which have lost about a quarter of their value this year, rose 1.4%.

Calhoun, 67, became chief executive in January 2020, after two crashes of the 737 MAX had killed 346 people.
`,
};
