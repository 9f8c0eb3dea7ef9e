import type { Sample } from "../sample.ts";

/** An election, in the layout of an AP story. */
export const britishElection: Sample = {
  metadata: {
    id: "british-election",
    title: "Starmer becomes prime minister after Labour landslide",
    source: { name: "Sample Herald", url: "https://herald.example/2024/07/05/election" },
    publishedAt: "2024-07-05T16:30:00Z",
  },
  text: `Starmer becomes prime minister after Labour landslide

LONDON (AP) — Keir Starmer became Britain's prime minister on Friday, hours after his Labour Party won a landslide in Thursday's general election and ended 14 years of Conservative government.

Labour won 411 of the 650 seats in the House of Commons. The Conservatives fell to 121, the worst result in their history.

King Charles III asked Starmer to form a government during an audience at Buckingham Palace. "Our work is urgent and we begin it today," the new prime minister said in Downing Street.

His predecessor, Rishi Sunak, had conceded defeat before dawn. "To the country, I would like to say, first and foremost, I am sorry," Sunak said outside No. 10. He will resign as party leader once arrangements for choosing a successor are in place.

Starmer appointed Rachel Reeves as chancellor of the exchequer, the first woman to hold the post, and David Lammy as foreign secretary.

Former Prime Minister Liz Truss lost her seat in South West Norfolk. Nigel Farage, the leader of Reform UK, was elected to Parliament at his eighth attempt.

The Liberal Democrats won 72 seats, their best result in a century. Turnout was about 60%, the lowest since 2001.

Starmer said he had cancelled the previous government's plan to send asylum seekers to Rwanda, a scheme he called "dead and buried".
`,
};
