import { isEnough, type Strength } from './strength.ts';

interface Typed {
  readonly typed: string;
  readonly again: string;
  /** Undefined while it is not judged. */
  readonly strength: Strength | undefined;
  readonly weakIsFine: boolean;
}

/**
 * The passphrase to use, or undefined while it is empty, not judged, typed differently the second
 * time, or weak without consent.
 */
export const acceptedPassphrase = ({
  typed,
  again,
  strength,
  weakIsFine,
}: Typed): string | undefined =>
  typed !== '' && typed === again && strength && (isEnough(strength) || weakIsFine)
    ? typed
    : undefined;
