import type { ReactNode } from "react";
import { isAllowed } from "../../lib/auth/request-person.ts";

type IfAllowedProps = {
  /** Where its form is sent. */
  readonly action: string;
  readonly children: ReactNode;
  /** What the others see instead. Default: nothing. */
  readonly otherwise?: ReactNode;
};

/** Shows a form, or the way to one, to those whose role lets them send it. */
export async function IfAllowed({ action, children, otherwise }: IfAllowedProps) {
  return (await isAllowed({ method: "POST", path: action })) ? children : otherwise;
}
