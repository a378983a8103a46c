const COLOURS = ["#1f6f54", "#c55a11", "#2f5597", "#7f7f7f", "#bf9000", "#7030a0", "#548235", "#a5402d"];

/** The colour of a slice, by its index. */
export const pieColour = (index: number): string => COLOURS[index % COLOURS.length] as string;
