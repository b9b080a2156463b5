import { inLanguage, type LocalizedText } from '../../../templates/model/language.ts';
import { useInterfaceLanguage } from '../strings/use-interface-language.ts';

/** Pack words in the interface's language; where the pack has only English they are marked as English. */
export function PackText({ text }: { readonly text: LocalizedText }) {
  const language = useInterfaceLanguage();
  return (
    <bdi lang={text[language] === undefined ? 'en' : undefined}>{inLanguage(text, language)}</bdi>
  );
}
