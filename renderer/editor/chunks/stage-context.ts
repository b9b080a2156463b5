import { createContext } from 'react';
import type { StagedMount } from './staged-mount.ts';

/** The order in which the chunks of a text come onto its page; null outside a page, where everything is there at once. */
export const StageContext = createContext<StagedMount | null>(null);
