/** An article that is being read aloud. */
export type Speech = {
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => void;
};

/**
 * Read the article's headline and paragraphs aloud, marking the one that is spoken; a paragraph at a
 * time, since browsers cut long utterances off.
 */
export function speakArticle(onEnd: () => void): Speech {
  const blocks = [...document.querySelectorAll<HTMLElement>("article [data-start]")];
  const { speechSynthesis } = window;
  let stopped = false;
  const speak = (index: number) => {
    const block = blocks[index];
    if (!block || stopped) return onEnd();
    const utterance = new SpeechSynthesisUtterance(block.textContent ?? "");
    utterance.lang = block.closest<HTMLElement>("[lang]")?.lang ?? "";
    const ended = () => {
      block.removeAttribute("data-spoken");
      speak(index + 1);
    };
    utterance.onend = ended;
    utterance.onerror = ended;
    block.dataset.spoken = "";
    speechSynthesis.speak(utterance);
  };
  speechSynthesis.cancel();
  speak(0);
  return {
    pause: () => speechSynthesis.pause(),
    resume: () => speechSynthesis.resume(),
    stop: () => {
      stopped = true;
      speechSynthesis.cancel();
    },
  };
}
