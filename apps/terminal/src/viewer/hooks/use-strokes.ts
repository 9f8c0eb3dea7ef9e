import { useInput } from "ink";
import { answerPrompt, takeChoice } from "../effects/answer-prompt.ts";
import type { EffectContext } from "../effects/effect-context.ts";
import { type Effect, runEffect } from "../effects/run-effect.ts";
import { type Stroke, toStrokes } from "../key-name.ts";
import type { Command } from "../keys.ts";
import { stepMenu } from "../state/menu.ts";
import { typeInto } from "../state/prompt.ts";
import type { Action } from "../state/viewer-state.ts";

/** What keys work on. */
export type StrokeContext = EffectContext & {
  /** The state as it is by now. */
  readonly getState: () => EffectContext["state"];
  readonly commands: ReadonlyMap<string, Command>;
  /** Make the rows at an end of the list ones that the cursor can go to. */
  readonly reachEdge: (edge: "top" | "bottom") => Promise<void>;
  /** Where the reader was before the search that is being typed. */
  readonly cancelSearch: () => void;
};

/** Let the keys work: on the prompt or the menu if there is one, else by the key map. */
export function useStrokes(context: StrokeContext): void {
  useInput((input, key) => {
    for (const stroke of toStrokes(input, key)) {
      // Not as it was drawn: a key before this one may have changed it.
      const state = context.getState();
      if (state.message !== undefined) context.dispatch({ kind: "say", message: undefined });
      if (state.prompt) promptStroke(state.prompt, stroke, context);
      else if (state.menu) menuStroke(state.menu, stroke, context);
      else commandStroke(stroke, { ...context, state });
    }
  });
}

type ViewerState = EffectContext["state"];

function promptStroke(
  prompt: NonNullable<ViewerState["prompt"]>,
  { key, typed }: Stroke,
  context: StrokeContext,
): void {
  const step = typeInto(prompt, key, typed);
  switch (step.kind) {
    case "typing":
      context.dispatch({ kind: "ask", prompt: step.prompt });
      break;
    case "answered":
      void answerPrompt(step.prompt, context);
      break;
    case "cancelled":
      if (prompt.question.kind === "search") context.cancelSearch();
      context.dispatch({ kind: "ask", prompt: undefined });
  }
}

function menuStroke(
  menu: NonNullable<ViewerState["menu"]>,
  { key }: Stroke,
  context: StrokeContext,
): void {
  const step = stepMenu(menu, key);
  if (step.kind === "chosen") void takeChoice(step.choice, context);
  else context.dispatch({ kind: "menu", menu: step.kind === "moved" ? step.menu : undefined });
}

function commandStroke({ key }: Stroke, context: StrokeContext): void {
  const { commands, dispatch, state, reachEdge } = context;
  const command = commands.get(key);
  if (!command) return;
  if (!isAction(command)) void runEffect(command, context);
  else if ((command.kind === "top" || command.kind === "bottom") && state.pane === "list")
    void reachEdge(command.kind).then(() => dispatch(command));
  else dispatch(command);
}

const actions: ReadonlySet<string> = new Set<Action["kind"]>([
  "move",
  "page",
  "top",
  "bottom",
  "open",
  "back",
  "next-pane",
  "question",
  "article",
  "zoom",
  "evidence",
  "doubtful",
  "help",
  "list",
]);

const isAction = (command: Command): command is Exclude<Command, Effect> =>
  actions.has(command.kind);
