import { Trans } from '@lingui/react/macro';

/** What removing cannot do, said before and after. */
export const WipeLimits = () => (
  <p className="quiet">
    <Trans>
      Files are overwritten before they are removed. What earlier saves left in the free space of
      the disk is not, and an SSD or a USB stick may keep even what was overwritten, where no
      program can reach it: only a disk that is encrypted as a whole, or a dossier that was locked
      from its beginning, protects against that. Copies elsewhere stay: in backups, in mail, on
      other computers.
    </Trans>
  </p>
);
