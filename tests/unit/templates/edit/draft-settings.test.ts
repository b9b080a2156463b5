import { describe, expect, it } from 'vitest';
import { nextEvidenceId } from '../../../../templates/edit/next-evidence-id.ts';
import { removeEvidence } from '../../../../templates/edit/remove-evidence.ts';
import { removeWaiver } from '../../../../templates/edit/remove-waiver.ts';
import { restoreBlock } from '../../../../templates/edit/restore-block.ts';
import { restoreDraft } from '../../../../templates/edit/restore-draft.ts';
import { setCuts } from '../../../../templates/edit/set-cuts.ts';
import { setDraftStyle } from '../../../../templates/edit/set-draft-style.ts';
import { setSpeech } from '../../../../templates/edit/set-speech.ts';
import { setWaiver } from '../../../../templates/edit/set-waiver.ts';
import type { Block } from '../../../../templates/model/blocks/block.ts';
import type { Dossier } from '../../../../templates/model/dossier.ts';
import type { AttachmentId, ContentId, EvidenceId } from '../../../../templates/model/ids.ts';
import type { PlainDate } from '../../../../templates/model/time.ts';
import type { Waiver } from '../../../../templates/model/waiver.ts';
import { first } from '../../../support/first.ts';
import { draftId, withBody } from '../../../support/merged-bodies.ts';
import { smallDossier } from '../../../support/small-dossier.ts';
import { deepFreeze } from '../../../support/un-core.ts';

const dossier = deepFreeze(structuredClone(smallDossier));
const draftOf = (one: Dossier) => first(one.drafts);
const waiver = (id: string, key: string, reason: string): Waiver => ({
  id: id as ContentId,
  code: 'section-empty',
  key,
  reason,
  on: '2025-09-19' as PlainDate,
});

describe('what is set about a draft', () => {
  it('is set in that draft alone', () => {
    const style = { house: 'fr', citations: 'symbol' } as const;
    const styled = setDraftStyle(dossier, draftId, style);
    expect(draftOf(styled).style).toEqual(style);
    expect(styled.drafts[1]).toBe(dossier.drafts[1]);
  });

  it('leaves no trace when it is taken back', () => {
    const slot = { seconds: 180, source: 'Secretariat, 2025' };
    expect(draftOf(setSpeech(dossier, draftId, { slot })).speech).toEqual({ slot });
    expect(setSpeech(setSpeech(dossier, draftId, { slot }), draftId, {})).toEqual(dossier);
    const cut = { id: 'c' as ContentId, seconds: 90, keep: [], drop: [] };
    expect(draftOf(setCuts(dossier, draftId, [cut])).cuts).toEqual([cut]);
    expect(setCuts(setCuts(dossier, draftId, [cut]), draftId, [])).toEqual(dossier);
    const waived = setWaiver(dossier, draftId, waiver('w', 'key', 'said orally'));
    expect(removeWaiver(waived, draftId, 'w' as ContentId)).toEqual(dossier);
    expect(removeWaiver(waived, draftId, 'v' as ContentId)).toBe(waived);
  });

  it('keeps one reason for each finding, the last', () => {
    const one = setWaiver(dossier, draftId, waiver('a', 'key', 'first'));
    const two = setWaiver(one, draftId, waiver('b', 'other', 'second'));
    const three = setWaiver(two, draftId, waiver('c', 'key', 'third'));
    expect(draftOf(three).waivers?.map(({ id, reason }) => [id, reason])).toEqual([
      ['c', 'third'],
      ['b', 'second'],
    ]);
  });
});

describe('evidence that a text rests on', () => {
  const e = (number: string) => number as EvidenceId;
  const mark = (...evidence: readonly string[]) =>
    ({ kind: 'evidence', evidence: evidence.map(e) }) as const;
  const voice: Block = {
    kind: 'voice',
    id: 'v' as ContentId,
    speaker: 'A teacher',
    content: [{ text: 'x' }],
    evidence: e('E-01'),
  };
  const table: Block = {
    kind: 'table',
    id: 't' as ContentId,
    header: false,
    columns: [1],
    rows: [{ id: 'r' as ContentId, cells: [{ content: [{ text: 'y' }, mark('E-01', 'E-02')] }] }],
  };
  const sentence: Block = {
    kind: 'paragraph',
    id: 'p' as ContentId,
    content: [{ text: 'z' }, mark('E-01')],
  };
  const text = withBody({ s: [voice, table, sentence] });
  const blocks = (one: Dossier): readonly Block[] =>
    first(draftOf(one).sections as never[])['blocks'];

  it('goes out of it when it is removed, and a voice stays without its consent', () => {
    const { evidence: _, ...bare } = voice;
    expect(blocks(removeEvidence(text, e('E-01')))).toEqual([
      bare,
      {
        ...table,
        rows: [{ id: 'r', cells: [{ content: [{ text: 'y' }, mark('E-02')] }] }],
      },
      { ...sentence, content: [{ text: 'z' }] },
    ]);
    expect(removeEvidence(text, e('E-09')).drafts).toEqual(text.drafts);
  });

  it('keeps its number from being given to another fact', () => {
    expect(nextEvidenceId(text)).toBe('E-03');
    expect(nextEvidenceId({ ...text, evidence: [] })).toBe('E-03');
  });

  it('does not come back with a text under a number that another fact has now', () => {
    const now: Dossier = {
      ...withBody({ s: ['a: Other.'] }),
      evidence: smallDossier.evidence.map((item) => ({
        ...item,
        what: 'Another fact.',
        source: { name: 'Another source', kind: 'media' },
      })),
    };
    const { evidence: _, ...bare } = voice;
    expect(blocks(restoreBlock(now, text, draftId, voice.id))).toContainEqual(bare);
    expect(blocks(restoreDraft(now, text, draftId))[0]).toEqual(bare);
    const same = withBody({ s: ['a: Other.'] });
    expect(blocks(restoreBlock(same, text, draftId, voice.id))).toContainEqual(voice);
  });

  it('comes back with the pictures that the text shows', () => {
    const sha = 'b'.repeat(64) as AttachmentId;
    const picture = { type: 'image/png', width: 1, height: 1, data: '' } as const;
    const image: Block = {
      kind: 'image',
      id: 'i' as ContentId,
      attachment: sha,
      alt: '',
      width: 1,
    };
    const before: Dossier = { ...withBody({ s: [image] }), attachments: { [sha]: picture } };
    const now = withBody({ s: ['a: Other.'] });
    expect(restoreBlock(now, before, draftId, image.id).attachments).toEqual({ [sha]: picture });
    expect(restoreDraft(now, before, draftId).attachments).toEqual({ [sha]: picture });
  });
});
