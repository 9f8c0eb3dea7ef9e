import { type RefObject, useCallback, useRef, useState } from "react";
import type { Extent } from "../state/moving.ts";
import { type Action, reduce, type ViewerState } from "../state/viewer-state.ts";

/** The state, how to change it, and how to ask for it between two frames: keys may come faster than frames. */
export type HeldState = {
  readonly state: ViewerState;
  readonly dispatch: (action: Action) => void;
  readonly getState: () => ViewerState;
};

/** Keep the state, and draw anew when it changes. */
export function useViewerState(initial: ViewerState, extent: RefObject<Extent>): HeldState {
  const [state, setState] = useState(initial);
  const latest = useRef(initial);
  const dispatch = useCallback(
    (action: Action) => {
      latest.current = reduce(latest.current, action, extent.current);
      setState(latest.current);
    },
    [extent],
  );
  const getState = useCallback(() => latest.current, []);
  return { state, dispatch, getState };
}
