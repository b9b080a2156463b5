import { inLanguage } from '../../model/language.ts';
import { allAudiences } from '../../pack/find.ts';
import { foundAt } from '../found-at.ts';
import type { BlockRule } from '../rule.ts';

/** Somebody's own words rest on an evidence item, which says who may read them. */
export const voiceConsent: BlockRule = (block, _text, setting) => {
  if (block.kind !== 'voice') return [];
  const { speaker } = block;
  const item = setting.evidence.find(({ id }) => id === block.evidence);
  if (!item)
    return [
      foundAt(
        setting,
        block,
        'voice-without-consent',
        undefined,
        { speaker },
        undefined,
        'warning',
      ),
    ];
  const audiences = allAudiences(setting.library);
  const audience = audiences.find(({ id }) => id === item.audience);
  return audience && audience !== audiences[0]
    ? [
        foundAt(setting, block, 'voice-held-back', undefined, {
          speaker,
          audience: inLanguage(audience.label, setting.language),
        }),
      ]
    : [];
};
