import { createStore } from 'zustand/vanilla';

/** Whether all invisible signs are shown, or only those that change how words read. A switch of the view, kept for the window. */
export const shownSigns = createStore(() => ({ all: false }));
