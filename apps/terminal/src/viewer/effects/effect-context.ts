import type { SuspendTerminal } from "ink";
import type { Fact } from "../../facts/list-facts.ts";
import type { Row } from "../../layout/layout-article.ts";
import type { Change, ListRow, OpenArticle, Source } from "../source/source.ts";
import type { Action, ViewerState } from "../state/viewer-state.ts";

/** What a command works on, and what it may do besides changing the state. */
export type EffectContext = {
  readonly source: Source;
  readonly state: ViewerState;
  readonly row: ListRow | undefined;
  readonly article: OpenArticle | undefined;
  readonly rows: readonly Row[];
  readonly fact: Fact | undefined;
  readonly dispatch: (action: Action) => void;
  /** Read the article again after a change. */
  readonly reopen: () => void;
  /** Read the list again. */
  readonly reload: () => void;
  readonly patch: (article: string, change: Partial<ListRow>) => void;
  /** Changes that can be taken back, the latest last. */
  readonly changes: Change[];
  /** Write to the terminal, past the screen. */
  readonly write: (sequence: string) => void;
  readonly suspendTerminal: SuspendTerminal;
  readonly exit: () => void;
};
