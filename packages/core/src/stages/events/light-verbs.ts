const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that only carry a noun ("hold talks"): the verb's subject acts, its complements are the noun's. */
export const carriers = words(`
  make take give hold carry launch conduct stage mount begin start commence open issue impose declare announce
  undertake pay file wage provide offer express voice send reach perpetrate commit continue resume
  have do get enter join attend organise organize host lead run order deliver inflict face threaten
  demand request sign secure agree finish complete pursue plan prepare lodge submit bring place put
  exert step intensify extend renew repeat reiterate reaffirm seek execute initiate institute call
  approve convene perform use win exchange show reinstate reimpose enforce release publish
  establish propose present raise unleash direct fire exercise participate engage go conclude
  broker mediate negotiate ratify tighten set levy slap table tweet end`);

/** Of these, the ones that say so little that the noun alone names the event. */
export const lightVerbs = words(`
  make take give hold carry launch conduct stage mount issue undertake pay file wage provide offer express
  voice commit have do get bring lodge show extend perform deliver begin start commence open continue resume
  conclude run convene tweet send go impose perpetrate lend`);

/** Verbs that turn a noun round: "faced criticism from", "received support from". */
export const inverseCarriers = words(`
  receive face draw attract suffer undergo meet come survive win earn get sustain prompt trigger
  provoke spark`);
