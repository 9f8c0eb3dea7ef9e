import type { Sample } from "../sample.ts";

/** The economy, in the layout of an AFP dispatch. */
export const fedRateCut: Sample = {
  metadata: {
    id: "fed-rate-cut",
    title: "US Fed makes first rate cut in four years",
    source: { name: "Sample Wire", url: "https://wire.example/fed-rate-cut" },
    publishedAt: "2024-09-18T20:30:00Z",
  },
  text: `US Fed makes first rate cut in four years

WASHINGTON, Sept 18, 2024 (AFP) - The US Federal Reserve on Wednesday cut its key interest rate by half a percentage point, its first reduction since March 2020.

Policymakers voted 11 to one to lower the range of the federal funds rate to between 4.75 and 5.00 percent. Governor Michelle Bowman dissented; she wanted a smaller cut.

"This recalibration of our policy stance will help maintain the strength of the economy and the labor market," Fed Chair Jerome Powell told a press conference.

He warned that nobody should look at the step and say that this was the new pace.

The median forecast of the officials shows another half point of cuts this year and a full point in 2025. Inflation fell to 2.5 percent in August, down from a peak of 9.1 percent in June 2022, while unemployment rose to 4.2 percent.

The decision came less than seven weeks before the presidential election. Vice President Kamala Harris, the Democratic candidate, said it was welcome news for Americans who have borne the brunt of high prices. Her rival Donald Trump said the size of the cut showed that the economy was very bad, or that the Fed was "playing politics".

The Dow Jones index closed 0.3 percent lower.
`,
};
