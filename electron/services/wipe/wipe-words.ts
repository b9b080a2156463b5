import { errorCode } from '../disk/error-code.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the drive is read-only',
  EBUSY: 'another program holds it',
  ENOSPC: 'the drive is full',
  EIO: 'the drive reports a fault',
};

/** Why a file could not be touched, in a few words that follow a colon. */
export function wipeReason(error: unknown): string {
  const code = errorCode(error) ?? 'unknown fault';
  return reasons[code] ?? code;
}
