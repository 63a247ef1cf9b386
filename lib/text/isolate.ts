/**
 * A text set apart (Unicode, UAX #9: first strong isolate) within one of the other direction: without
 * it a price or a Latin name falls to pieces in an Arabic sentence.
 */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
