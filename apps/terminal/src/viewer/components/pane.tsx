import { Box, Text } from "ink";
import type { ReactNode } from "react";

export type PaneProps = {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly focused: boolean;
  readonly children: ReactNode;
};

/** A frame with its title; the focused one stands out by weight as well as by colour. */
export function Pane({ title, width, height, focused, children }: PaneProps) {
  return (
    <Box
      width={width}
      height={height}
      flexDirection="column"
      borderStyle={focused ? "bold" : "single"}
      borderDimColor={!focused}
      overflow="hidden"
      paddingX={1}
    >
      <Text bold={focused} dimColor={!focused} wrap="truncate-end">
        {title}
      </Text>
      {children}
    </Box>
  );
}

/** Rows inside a pane's frame, under its title. */
export const rowsInside = (height: number): number => Math.max(1, height - 3);
/** Columns inside a pane's frame. */
export const columnsInside = (width: number): number => Math.max(1, width - 4);
