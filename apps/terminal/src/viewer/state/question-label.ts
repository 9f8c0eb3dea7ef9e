import { safeLine } from "../../plain/safe-text.ts";
import type { Question } from "./prompt.ts";

/** How a question is put. */
export function questionLabel(question: Question): string {
  switch (question.kind) {
    case "search":
      return "/";
    case "tag":
      return "Tags:";
    case "note":
      return "Note:";
    case "pipe":
      return "|";
    case "save-search":
      return "Name of the search:";
    case "rename":
      return `Rename ${safeLine(question.subject.name)} to:`;
    case "split":
      return "Name of the other:";
    case "merge":
      return `${safeLine(question.subject.name)} is the same as:`;
    case "retype-event":
      return "Type of the event:";
  }
}
