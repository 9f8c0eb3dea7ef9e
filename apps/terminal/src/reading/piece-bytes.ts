/** How much of a file is read at once: an archive's speed is that of its disk and its inflater. */
export const PIECE_BYTES = 512 * 1024;
