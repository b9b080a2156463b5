import { Editor } from 'slate';
import type { Language } from '../../../templates/model/language.ts';

const looks = ['bold', 'italic', 'underline', 'smallCaps', 'script'] as const;

/** Takes the looks of the selected words away. Their language stays, and what is optional stays so. */
export function clearLooks(editor: Editor): void {
  for (const look of looks) Editor.removeMark(editor, look);
}

/** Says which language the selected words are in; without one they are in the draft's. */
export function setLanguage(editor: Editor, language: Language | undefined): void {
  if (language === undefined) Editor.removeMark(editor, 'language');
  else Editor.addMark(editor, 'language', language);
}
