import type { Sample } from "../sample.ts";

/** Health, in the layout of a Reuters story with an advisory line. */
export const mpoxEmergency: Sample = {
  metadata: {
    id: "mpox-emergency",
    title: "WHO declares mpox outbreak in Africa a global emergency",
    source: { name: "Sample Herald", url: "https://herald.example/2024/08/14/mpox" },
    publishedAt: "2024-08-14T18:30:00Z",
  },
  text: `WHO declares mpox outbreak in Africa a global emergency

GENEVA, Aug 14 (Reuters) - The World Health Organization (WHO) on Wednesday declared the outbreak of mpox in Africa a public health emergency of international concern, for the second time in two years.

"Today, the emergency committee met and advised me that, in its view, the situation constitutes a public health emergency of international concern. I have accepted that advice," WHO Director-General Tedros Adhanom Ghebreyesus told reporters.

A new variant of the virus, known as clade Ib, has spread from the Democratic Republic of Congo to Burundi, Kenya, Rwanda and Uganda since July.

More than 14,000 cases and 524 deaths were reported in Congo this year, Tedros said, already more than in the whole of 2023.

The Africa Centres for Disease Control and Prevention declared an emergency for the continent on Tuesday. Its director, Jean Kaseya, said that Africa needs 10 million doses of vaccine.

The WHO released $1.45 million from its emergency fund and asked countries to donate vaccines. The Danish company Bavarian Nordic, which makes one of them, said it could supply up to 10 million doses by the end of 2025.

Mpox spreads through close contact. The agency ended an earlier emergency over the disease in May 2023.
`,
};
