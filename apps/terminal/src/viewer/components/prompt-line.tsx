import { Box, Text } from "ink";
import { safeLine } from "../../plain/safe-text.ts";
import { windowStart } from "../layout/window-start.ts";
import type { Prompt } from "../state/prompt.ts";
import { questionLabel } from "../state/question-label.ts";

export type PromptLineProps = { readonly prompt: Prompt; readonly columns: number };

/** Completions that are shown at most. */
export const MOST_COMPLETIONS = 6;

/** The question with the answer as far as it is typed, under its completions. */
export function PromptLine({ prompt, columns }: PromptLineProps) {
  const { line, completions, choice } = prompt;
  const start = windowStart(choice ?? 0, completions.length, MOST_COMPLETIONS);
  const under = line.text.slice(line.cursor, line.cursor + 1);
  return (
    <Box flexDirection="column" width={columns}>
      {completions.slice(start, start + MOST_COMPLETIONS).map(({ text, label }, index) => (
        <Text
          key={text}
          wrap="truncate-end"
          inverse={start + index === choice}
          dimColor={start + index !== choice}
        >
          {`  ${safeLine(label)}`}
        </Text>
      ))}
      <Text wrap="truncate-start">
        <Text bold>{`${questionLabel(prompt.question)} `}</Text>
        {safeLine(line.text.slice(0, line.cursor))}
        <Text inverse>{under === "" ? " " : safeLine(under)}</Text>
        {safeLine(line.text.slice(line.cursor + 1))}
      </Text>
    </Box>
  );
}
