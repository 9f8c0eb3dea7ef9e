import type { PredicateList } from "../predicate-sense.ts";

/** Money, arms, relief, rescue and refuge given. */
export const aid: PredicateList = {
  type: "plover:AID",
  meaning: "Give money, arms, goods, relief, rescue or asylum to an actor.",
  example: "The agency *sent* food to the flooded towns.",
  senses: `
    verb obj=AID|RELIEF -> to for in iobj with of : give, provide, send, deliver, donate, supply, offer, contribute, grant, extend, pledge, allocate, distribute,
      dispatch, ship, airlift, airdrop, hand out, release, disburse, lend, loan, transfer, pay, earmark, approve, bring, boost, increase, double, raise, commit, resume, continue, render, award, inject, pump, funnel, channel, drop, authorise, authorize, announce, unveil, restore
    verb obj=WEAPON|TROOPS|weapon|intelligence|training|advice -> to for iobj with : give, provide, supply, sell, donate, deliver, furnish, funnel, offer, hand, ship, export, lend, contribute, transfer
    verb obj=peacekeeper|platoon|medic|doctor|rescuer|team|volunteer|expert|engineer|aid|relief|helicopter|ship|boat -> to into ~0.9 : send, dispatch, deploy, rush, fly
    verb subj=peacekeeper|convoy|aid|relief|rescuer -> in to at obj ~0.7 : arrive, reach
    verb subj=ACTOR -> obj with to comp ~0.85 : help
    verb subj=- -> obj with to ~0.6 : help
    verb -> obj with to : aid, assist, rescue, relieve, resupply, subsidise, subsidize, bankroll, feed, shelter, resettle, evacuate, bail out, succour, succor, save, help out, prop up, shore up
    verb -> obj to for with in ~0.85 : fund, finance, donate, sponsor, arm, supply, equip, furnish, contribute, lend, underwrite
    verb obj=asylum|refuge|sanctuary|shelter|haven|residency|protection ~1.05 -> to iobj obj : grant, give, offer, provide, award, accord, extend
    verb obj=refugee|migrant|asylum|seeker -> obj ~0.85 : accept, take in, welcome, resettle, admit, house, host, receive, absorb
    verb obj=border|door -> to for ~0.8 : open
    verb obj=vehicle|ambulance|vaccine|medicine|tent|blanket|food|water|kit|dose|ventilator|truck -> to for ~0.9 : hand over, give, send, donate, deliver, distribute, provide, supply, bring
    verb -> to in for ~0.8 : donate, contribute
    noun -> to of for in from ~0.8 : rescue, bailout, donation
    noun -> to for in from ~0.7 : aid, assistance, relief
    noun -> to of in ~0.6 : evacuation, fundraising, help
    verb -> for ~0.7 +ace:Transaction.Transfer-Money : fundraise, raise money, raise funds
    verb any=help|assistance|rescue|aid -> of to obj ~0.7 : come, go
    adj -> to ~0.7 : donor
    noun -> to of in ~0.7 : donor
  `,
};
