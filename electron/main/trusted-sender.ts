import { appOrigin, isEntryUrl } from './origin.ts';

/** What is known of the frame that sent a command. */
export interface Sender {
  readonly url: string;
  readonly origin: string;
  readonly parent: unknown;
}

/** Whether a command comes from the window's own page: its top frame, its origin, its address. */
export const isTrustedSender = (sender: Sender | null): boolean =>
  sender !== null &&
  sender.parent === null &&
  sender.origin === appOrigin &&
  isEntryUrl(sender.url);
