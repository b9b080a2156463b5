import { Trans } from '@lingui/react/macro';

/** What each guess at a passphrase costs, in plain words and for those who know the trade. */
export const WorkFactor = () => (
  <p className="faint">
    <Trans>
      Each guess costs an attacker about a second on a computer like this one, and 256 MB of memory
      (scrypt, 2<sup>18</sup>). The file has the open age format: other tools can open it, too.
    </Trans>
  </p>
);
