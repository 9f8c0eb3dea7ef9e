import type { PredicateList } from "../predicate-sense.ts";

/** Things and money that change hands. */
export const transaction: readonly PredicateList[] = [
  {
    type: "ace:Transaction.Transfer-Ownership",
    meaning: "Something is bought, sold, given, lent or inherited.",
    example: "The group *bought* the airline for two billion euros.",
    senses: `
      verb -> obj from to ~0.85 : buy, purchase, acquire, sell, auction, inherit, bequeath, obtain, procure, offload, divest, resell, lease, rent, buy out, buy up, sell off, snap up
      verb from=a-name|COMPANY|maker|manufacturer|supplier|builder obj=* -> obj from ~1 : order
      verb obj=COMPANY -> obj from to : take over, acquire, buy, sell, purchase, take, bid for
      verb -> obj to ~0.7 : hand over, transfer, gift
      verb obj=* -> obj to +plover:RETREAT ~0.85 : return, give back, hand back
      verb obj=material|item|part|equipment|goods|gift|copy|document|key iobj=* -> obj iobj ~0.8 : send, give, hand
      verb obj=material|gift|copy|item|document|package -> obj from ~0.7 : receive, obtain
      verb obj=GOODS|item|product|gift|book|phone|ticket|medal -> obj to iobj from ~0.7 : give, offer, return, hand, receive, provide, loan, steal, lose, collect, distribute
      verb subj=thief|robber|gang|burglar|hacker -> obj from ~0.85 : steal, rob, loot
      verb -> obj from ~0.75 : steal, rob
      noun -> of to by from ~0.8 : purchase, acquisition, sale, takeover, buyout, buy-out, auction, theft
    `,
  },
  {
    type: "ace:Transaction.Transfer-Money",
    meaning: "Money is paid, lent, donated or raised.",
    example: "The firm *paid* 40 million dollars to the victims.",
    senses: `
      verb obj=MONEY -> to for iobj obj ~0.9 : pay, give, lend, donate, transfer, wire, contribute, raise, borrow, invest, receive, award, spend, send, remit, repay, refund, reimburse, collect, win, lose, embezzle, misappropriate, launder, deposit, withdraw, hand over
      verb -> obj to iobj for ~0.75 : pay, repay, reimburse, compensate, bribe, tip, borrow, overpay, fund, finance, pay out, pay back, pay off
      verb -> in ~0.7 : invest
      noun -> to of for from by ~0.75 : payment, repayment, donation, reimbursement, payout, remittance, ransom, bribe, refund, bribery, embezzlement, bailout, proceeds
      noun -> in of by ~0.6 : investment, compensation, loan, fundraising
    `,
  },
];
