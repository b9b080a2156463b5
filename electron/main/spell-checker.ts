import { session } from 'electron';

/** Keeps the built-in spell checker off and unable to fetch dictionaries, which it would do from the network. */
export function silenceSpellChecker(): void {
  const { defaultSession } = session;
  defaultSession.setSpellCheckerEnabled(false);
  // The name `invalid` never resolves (RFC 2606, section 2).
  defaultSession.setSpellCheckerDictionaryDownloadURL('https://dictionaries.invalid/');
}
