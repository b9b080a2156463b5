import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { Cuts } from '../../../../../../renderer/features/compose/speech/cut-view.tsx';
import { ReadingResult } from '../../../../../../renderer/features/compose/speech/reading-result.tsx';
import { Reading } from '../../../../../../renderer/features/compose/speech/rehearsal.tsx';
import { SpeechMeter } from '../../../../../../renderer/features/compose/speech/speech-meter.tsx';
import { beatsOf } from '../../../../../../renderer/features/compose/speech/beats-of.ts';
import type { Cut, Speech } from '../../../../../../templates/model/speech.ts';
import type { PlainDate } from '../../../../../../templates/model/time.ts';
import { speechOf } from '../../../../../../templates/speech/speech-of.ts';
import type { DraftUnderSpeech } from '../../../../../../templates/speech/under-speech.ts';
import { startWindow } from '../../../../../support/start-window.ts';
import { cutTo, idOf, paragraph, under, wordsOf } from '../../../../templates/speech/support.ts';

beforeAll(() => startWindow());

const nothing = (): void => undefined;
const markup = (node: ReactNode): string =>
  renderToStaticMarkup(<I18nProvider i18n={i18n}>{node}</I18nProvider>);
const wordsIn = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&#x27;', "'");

const blocks = [
  [
    paragraph('stay', `We begin. ${wordsOf(328)}`),
    paragraph('may', `Aside. ${wordsOf(329)}`, 'may'),
  ],
  [paragraph('open', `Here [in brackets] we end.`)],
];
const text = (speech?: Speech): DraftUnderSpeech => under(blocks, speech ? { speech } : {});
const pace = { wordsPerMinute: 166, words: 300, seconds: 108, on: '2025-09-20' as PlainDate };

describe('the meter of a speech', () => {
  const meter = (of: DraftUnderSpeech): string =>
    markup(
      <SpeechMeter
        figures={speechOf(of)}
        template={of.template}
        presets={[]}
        onSlot={nothing}
        onRehearse={nothing}
        onCut={nothing}
      />,
    );

  it('shows slot and booth, each as a meter with words', () => {
    const html = meter(text());
    expect(html.match(/role="meter"/g)).toHaveLength(2);
    expect(html).toContain('aria-valuetext="6:03 of 5:00 minutes"');
    expect(html).toContain('aria-valuetext="665 of 550 words"');
    const words = wordsIn(html);
    expect(words).toContain(
      'It is 1:03 too long. To fit 5:00 you would speak 133 words a minute; interpreters carry 100–120.',
    );
    expect(words).toContain(
      'At 110 words a minute, the usual pace for interpreters. 6:02 without the optional passages.',
    );
    expect(words).toContain('A usual value, not a rule');
    expect(words).not.toContain('estimate');
  });

  it('follows the speaker’s own pace, and says when it is faster than interpreters carry', () => {
    const words = wordsIn(meter(text({ pace })));
    expect(words).toContain('4:00 of 5:00');
    expect(words).toContain('At your pace, 166 words a minute, found on 20 Sept 2025.');
    expect(words).toContain('It fits, with 1:00 left.');
    expect(words).toContain('Your pace of 166 words a minute is faster than that.');
  });

  it('shows the booth of a language that was not read in a source as an estimate', () => {
    expect(wordsIn(meter(under(blocks, { language: 'fr' })))).toContain('estimate');
    const chinese = under([[paragraph('p', '谢谢主席女士。')]], { language: 'zh' });
    expect(wordsIn(meter(chinese))).toContain('6 of 825 characters');
  });

  it('shows words alone for a written text', () => {
    const one = text();
    const written = { ...one, template: { ...one.template, spoken: false } };
    const html = meter(written);
    expect(html.match(/role="meter"/g)).toHaveLength(1);
    expect(html).toContain('aria-valuetext="665 of 550 words"');
  });
});

describe('a shorter version', () => {
  const cuts = (of: DraftUnderSpeech, list: readonly Cut[]): string =>
    markup(
      <Cuts
        under={of}
        cuts={list}
        onCuts={nothing}
        onClose={nothing}
        onExport={nothing}
        makeId={() => 'x'}
      />,
    );

  it('names what goes and why, strikes it, and leaves it out of the version', () => {
    const html = cuts(text(), [cutTo(185)]);
    const [whole = '', version = ''] = html.split('aria-label="Version that fits"');
    expect(wordsIn(whole)).toContain('goes (may)');
    expect(whole).toContain('data-goes=""');
    expect(wordsIn(whole)).toContain('[in brackets]');
    expect(version).not.toContain('Aside.');
    expect(wordsIn(version)).toContain('Here in brackets we end.');
    expect(wordsIn(html)).toContain('Takes 1 passage, 330 words; 3:03 of 3:05');
    expect(html).not.toContain('too long');
  });

  it('says what a person decided, and what is missing', () => {
    const kept = { ...cutTo(60), keep: [{ kind: 'block' as const, block: idOf('may') }] };
    const words = wordsIn(cuts(text(), [kept]));
    expect(words).toContain('stays (kept by you) As marked');
    expect(words).toContain('[…] goes (optional)');
    expect(words).toContain('Still 5:02 too long when all goes that may go.');
  });

  it('offers the usual lengths, those that there are no more', () => {
    const offered = wordsIn(cuts(text(), []));
    for (const time of ['10:00', '5:00', '3:00', '2:00', '1:30']) expect(offered).toContain(time);
    expect(cuts(text(), [cutTo(180)])).not.toContain('aria-label="Cut to 3:00"');
  });
});

describe('a reading aloud', () => {
  const reading = (of: DraftUnderSpeech): string =>
    markup(<Reading under={of} onPace={nothing} onClose={nothing} now={() => 0} />);

  it('shows the printed text with its running time, and where the light would turn', () => {
    const html = reading(text());
    const words = wordsIn(html);
    expect(words).toContain('0:00');
    expect(words).toContain('5:00: about here the light turns');
    expect(words).toContain('6:00');
    expect(words).toContain('Here [in brackets] we end.');
    expect(html).toContain('role="timer"');
  });

  it('has nothing to read in an empty text', () => {
    expect(wordsIn(reading(under([[]])))).toContain('There is nothing to read yet.');
  });

  it('finds the pace of the part that was read', () => {
    const beats = beatsOf(text());
    const result = (to: string, milliseconds: number): string =>
      wordsIn(
        markup(
          <ReadingResult
            beats={beats}
            language="en"
            from={idOf('section-0')}
            to={idOf(to)}
            onTo={nothing}
            milliseconds={milliseconds}
            onKeep={nothing}
          />,
        ),
      );
    expect(result('section-1', 300_000)).toContain(
      '665 words in 5:00: 133 words a minute. Interpreters carry 100–120. This is faster.',
    );
    expect(result('section-0', 360_000)).toContain('660 words in 6:00: 110 words a minute.');
    expect(result('section-0', 60_000)).toContain('was all of it read?');
    expect(result('section-0', 1000)).toContain('Too short');
  });
});
