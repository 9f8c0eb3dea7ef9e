import type { Sample } from "../sample.ts";

/** A protest, in the layout of an AFP dispatch. */
export const kenyaTaxBill: Sample = {
  metadata: {
    id: "kenya-tax-bill",
    title: "Kenya's president drops tax bill after deadly protests",
    source: { name: "Sample Herald", url: "https://herald.example/2024/06/26/kenya" },
    publishedAt: "2024-06-26T16:00:00Z",
  },
  text: `Kenya's president drops tax bill after deadly protests

NAIROBI, June 26, 2024 (AFP) - Kenyan President William Ruto said on Wednesday that he would not sign a bill of tax increases, a day after protesters stormed parliament and police opened fire on them.

"I concede, and therefore I will not sign the 2024 finance bill," Ruto said in a televised address.

The state-funded Kenya National Commission on Human Rights said that at least 22 people had been killed on Tuesday, 19 of them in Nairobi. Ruto put the number of dead at six.

The demonstrations, led mostly by young people who organised on social media, began peacefully last week. On Tuesday the crowd broke through police lines minutes after lawmakers had passed the bill, and set part of the parliament building on fire.

The government sent soldiers to help the police. Ruto called the storming of parliament "treasonous".

Opposition leader Raila Odinga urged the government to stop the violence and talk to the protesters. The United States called for calm, and UN Secretary-General Antonio Guterres said he was saddened by the deaths.

The bill was meant to raise about $2.7 billion to reduce the debt. Kenya promised the International Monetary Fund last year that it would cut its deficit.

Organisers said they would march again on Thursday.
`,
};
