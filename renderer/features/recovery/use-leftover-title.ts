import { useLingui } from '@lingui/react/macro';
import type { Leftover } from '../../../electron/ipc/contract.ts';

/** What a leftover is called: its title, or that it is locked. */
export function useLeftoverTitle({ title }: Leftover): string {
  const { t } = useLingui();
  if (title === null) return t`A locked dossier`;
  return title === '' ? t`A dossier without a title` : title;
}
