import type { PredicateList } from "../predicate-sense.ts";

/** Organisations that begin, join, fail and end. */
export const business: readonly PredicateList[] = [
  {
    type: "ace:Business.Start-Org",
    meaning: "An organisation is founded or opened.",
    example: "Two engineers *founded* the firm in 1998.",
    senses: `
      verb -> obj ~0.95 : found, co-found, cofound
      verb obj=COMPANY|organisation|organization|party|foundation|charity|movement|agency|union|school|university|newspaper|institute|association|committee|commission|network|coalition|alliance|website|council|fund|society|office|venture|league|government -> obj : establish, set up, create, start, form, launch, start up, open, found, incorporate, inaugurate
      noun -> of by ~0.8 : founding, establishment, formation, creation, inception, incorporation
    `,
  },
  {
    type: "ace:Business.Merge-Org",
    meaning: "Organisations become one.",
    example: "The two banks *merged* last year.",
    senses: `
      verb subj=COMPANY mutual -> with obj into : merge, combine, amalgamate, consolidate
      verb mutual -> with obj into ~0.9 : merge, amalgamate
      noun mutual -> with of between : merger, amalgamation
    `,
  },
  {
    type: "ace:Business.Declare-Bankruptcy",
    meaning: "An organisation declares that it cannot pay its debts.",
    example: "The retailer filed for *bankruptcy*.",
    senses: `
      verb any=bankruptcy|insolvency|administration|receivership|liquidation -> subj : declare, file, file for, enter, seek, go into, fall into, announce
      verb obj=debt|loan|bond none -> subj ~0.7 : default on
      noun none -> of poss ~0.85 : bankruptcy, insolvency
      adj none -> subj ~0.8 : bankrupt, insolvent
    `,
  },
  {
    type: "ace:Business.End-Org",
    meaning: "An organisation closes for good.",
    example: "The newspaper *closed* last year.",
    senses: `
      verb subj=COMPANY|school|factory|plant|hospital|paper|shop none -> subj : close, shut, fold, collapse, dissolve, close down, shut down, disband, cease operations, go under, go bust
      verb obj=COMPANY|school|factory|plant|hospital|shop -> obj ~0.8 : close, shut, shut down, close down, dissolve, liquidate, wind up, disband, shutter
      verb -> obj ~0.8 : disband, liquidate, dissolve
      noun none -> of ~0.75 : closure, dissolution, shutdown, liquidation
    `,
  },
];
