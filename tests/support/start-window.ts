import { i18n } from '@lingui/core';
import { useStart } from '../../renderer/shared/world.ts';
import type { PlainDate } from '../../templates/model/time.ts';
import { library } from './un-core.ts';

/** What parts of the window rely on, for markup: English words, the built-in packs and a day. */
export function startWindow(today = '2025-09-25'): void {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  const world = { version: '1', today: today as PlainDate, settings: {} as never, library };
  // Static markup is drawn from the first state of a store.
  Object.assign(useStart.getInitialState(), { start: { kind: 'ready', world } });
}
