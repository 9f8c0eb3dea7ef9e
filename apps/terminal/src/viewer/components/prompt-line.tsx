import { Box, Text } from "ink";
import { safeLine } from "../../plain/safe-text.ts";
import type { Prompt } from "../state/prompt.ts";
import { questionLabel } from "../state/question-label.ts";

export type PromptLineProps = { readonly prompt: Prompt; readonly columns: number };

/** Completions that are shown at most. */
export const MOST_COMPLETIONS = 6;

/** The question with the answer as far as it is typed, under its completions. */
export function PromptLine({ prompt, columns }: PromptLineProps) {
  const { line, completions, choice } = prompt;
  const under = line.text.slice(line.cursor, line.cursor + 1);
  return (
    <Box flexDirection="column" width={columns}>
      {completions.slice(0, MOST_COMPLETIONS).map(({ label }, index) => (
        <Text
          key={label}
          wrap="truncate-end"
          inverse={index === choice}
          dimColor={index !== choice}
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
