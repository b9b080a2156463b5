import { useLingui } from '@lingui/react/macro';
import { FileText, ListChecks } from 'lucide-react';
import { heads } from '../../templates/assess/checklist-shape.ts';
import { findChecklist } from '../../templates/pack/find.ts';
import { useOffers } from '../shared/offers.ts';
import { go } from '../shared/route.ts';
import { useSession } from '../shared/session.ts';
import { usePackText } from '../shared/strings/use-pack-text.ts';
import { useWorld } from '../shared/world.ts';
import { commandsNow } from './commands.ts';
import type { PaletteItem } from './palette-items.ts';

/** Everything the palette can go to or do now. */
export function usePaletteItems(): readonly PaletteItem[] {
  const { t, i18n } = useLingui();
  const { library } = useWorld();
  const say = usePackText();
  const dossier = useSession(({ open }) => open?.dossier);
  const does = commandsNow(dossier !== undefined).map(
    ({ id, label, icon, key, goes, perform }): PaletteItem => ({
      id,
      group: goes ? t`Go to` : t`Do`,
      label: i18n._(label),
      icon,
      keys: key ? ['Ctrl', ...(key.shift ? ['Shift'] : []), key.letter.toUpperCase()] : [],
      perform,
    }),
  );
  const { offers } = useOffers();
  const drafts = (dossier?.drafts ?? []).map((draft): PaletteItem => ({
    id: draft.id,
    group: t`Go to`,
    label: draft.title,
    icon: FileText,
    keys: [],
    perform: () => go({ view: 'compose', draft: draft.id }),
  }));
  const factors = (dossier?.assessments ?? []).flatMap((assessment) => {
    const checklist = findChecklist(library, assessment.checklist);
    if (!checklist) return [];
    return heads(checklist).map((head): PaletteItem => ({
      id: `${assessment.id} ${head.id}`,
      group: t`Go to`,
      label: `${say(checklist.short)}: ${say(head.short ?? head.label)}`,
      icon: ListChecks,
      keys: [],
      perform: () => go({ view: 'assess', assessment: assessment.id, item: head.id }),
    }));
  });
  const text = offers
    .filter(({ isEnabled }) => isEnabled())
    .map(({ id, label, icon, keys, perform }): PaletteItem => ({
      id,
      group: t`Text`,
      label: i18n._(label),
      icon,
      keys,
      perform,
    }));
  return [...does, ...drafts, ...text, ...factors];
}
