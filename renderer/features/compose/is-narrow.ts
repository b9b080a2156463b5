/** Whether the window shows one column at a time, as the style sheet does below 900 px. */
export const isNarrow = (): boolean => window.matchMedia('(max-width: 899px)').matches;
