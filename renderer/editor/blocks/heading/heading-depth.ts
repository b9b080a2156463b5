import { createContext } from 'react';

/** How many headings stand above a first-level heading: the page's title, and the section's own where it has one. */
export const HeadingDepth = createContext<1 | 2>(1);
