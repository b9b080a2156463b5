import { part, type Part } from './part.ts';

/** What Word keeps about the program: here nothing but how many pages the text is thought to have. */
export const appProperties = (pages: number): Part =>
  part(
    'docProps/app.xml',
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
      `<Pages>${pages}</Pages></Properties>`,
  );
