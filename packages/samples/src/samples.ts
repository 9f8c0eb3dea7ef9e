import { baltimoreBridge } from "./articles/baltimore-bridge.ts";
import { boeingChiefLeaves } from "./articles/boeing-chief-leaves.ts";
import { britishElection } from "./articles/british-election.ts";
import { euroFinal } from "./articles/euro-final.ts";
import { exchangeFounderSentenced } from "./articles/exchange-founder-sentenced.ts";
import { fedRateCut } from "./articles/fed-rate-cut.ts";
import { kenyaTaxBill } from "./articles/kenya-tax-bill.ts";
import { moonLanding } from "./articles/moon-landing.ts";
import { mpoxEmergency } from "./articles/mpox-emergency.ts";
import { notoEarthquake } from "./articles/noto-earthquake.ts";
import { notoEarthquakeUpdate } from "./articles/noto-earthquake-update.ts";
import { peacePrize } from "./articles/peace-prize.ts";
import { swedenJoinsNato } from "./articles/sweden-joins-nato.ts";
import { treatyVote } from "./articles/treaty-vote.ts";
import { treatyVoteCopy } from "./articles/treaty-vote-copy.ts";
import { treatyVoteReutersLayout } from "./articles/treaty-vote-reuters-layout.ts";
import type { Sample } from "./sample.ts";

/** Every sample, newest first; a later version of an article follows its first. */
export const samples: readonly Sample[] = [
  baltimoreBridge,
  boeingChiefLeaves,
  britishElection,
  euroFinal,
  exchangeFounderSentenced,
  fedRateCut,
  kenyaTaxBill,
  moonLanding,
  mpoxEmergency,
  notoEarthquakeUpdate,
  notoEarthquake,
  peacePrize,
  swedenJoinsNato,
  treatyVoteCopy,
  treatyVoteReutersLayout,
  treatyVote,
].toSorted((a, b) => published(b).localeCompare(published(a)));

function published({ metadata }: Sample): string {
  return metadata.publishedAt ?? "";
}
