const SPEECH: ReadonlySet<string> = new Set(
  `say tell add write ask reply answer explain note state argue declare announce recall insist admit
  claim remark comment continue conclude tweet post report warn stress observe joke shout whisper
  respond quip think believe`.split(/\s+/),
);

/** Whether a verb, by its lemma, is one of saying or asking. */
export const isSpeech = (lemma: string): boolean => SPEECH.has(lemma);
