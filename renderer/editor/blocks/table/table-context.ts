import { createContext } from 'react';
import type { ContentId } from '../../../../templates/model/ids.ts';

/** The row of a table that is its header; undefined where it has none. */
export const HeaderRow = createContext<ContentId | undefined>(undefined);

/** Whether a cell stands in the header row. */
export const InHeader = createContext(false);
