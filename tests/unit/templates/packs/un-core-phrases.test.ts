import { describe, expect, it } from 'vitest';
import { salutationText } from '../../../../templates/print/salutation-text.ts';
import { languages } from '../../../../templates/model/language.ts';
import { library } from '../../../support/un-core.ts';
import { first } from '../../../support/first.ts';

const { phrases, checklists, templates } = first(library.packs);
const all = phrases.groups.flatMap((group) => group.phrases);

describe('the phrases of the built-in pack', () => {
  it('quote only what was read, and say so', () => {
    const quoted = all.filter(({ source }) => source !== undefined);
    expect(quoted.length).toBeGreaterThan(15);
    for (const { id, source, provenance } of quoted) {
      expect(source?.verified, id).toBe(provenance.mark === 'V');
      expect(provenance.source, id).toBeTruthy();
    }
    expect(quoted.filter(({ source }) => !source?.verified).map(({ id }) => id)).toEqual([
      'factor-03',
      'factor-06',
      'factor-10',
      'factor-11',
    ]);
  });

  it('take the titles of the risk factors from the checklist', () => {
    const heads = checklists['framework']?.items.filter(({ parent }) => parent === undefined) ?? [];
    const titles = all.filter(({ id }) => id.startsWith('factor-')).map(({ text }) => text.en);
    expect(titles).toEqual(heads.map(({ label }) => label.en));
  });

  it('mark every formula as practice, an editable default', () => {
    for (const { id, source, text, provenance } of all) {
      if (source) continue;
      expect(provenance.source, id).toBeTruthy();
      for (const language of ['en', 'fr', 'ar'] as const) expect(text[language], id).toBeTruthy();
    }
  });

  it('leave blanks that a check finds', () => {
    for (const { id, text } of all)
      for (const words of Object.values(text))
        expect(words.replaceAll('[…]', ''), id).not.toMatch(/…|\.\.\.|_{2,}|\{/);
  });

  it('name the four crimes in full in each language', () => {
    const crimes = all.find(({ id }) => id === 'four-crimes')?.text;
    const outcome = all.find(({ id }) => id === 'summit-outcome')?.text;
    for (const language of ['en', 'fr', 'ar'] as const) {
      const named = (crimes?.[language] ?? '?').split(/, |, | and | et | و/).filter(Boolean);
      expect(named.length, language).toBeGreaterThanOrEqual(language === 'ar' ? 2 : 4);
      expect(outcome?.[language], language).toMatch(/138.*139/);
    }
    expect(outcome?.en).toContain(crimes?.en);
  });

  it('give both sides of the question of the veto', () => {
    const agenda = phrases.groups.find(({ id }) => id === 'veto-agenda');
    const ids = agenda?.phrases.map(({ id }) => id) ?? [];
    expect(ids).toEqual(
      expect.arrayContaining(['restraint', 'article-27-3', 'negotiations', 'not-alone']),
    );
    expect(agenda?.templates).toEqual(expect.arrayContaining(['veto-caster', 'veto-critic']));
  });
});

describe('the ladders', () => {
  it.each(phrases.ladders)('$id goes from mild to strong in six languages', ({ rungs }) => {
    for (const { id, say, forms } of rungs)
      for (const language of languages) {
        if (say[language] === undefined) continue;
        expect(forms[language]?.length, `${id} ${language}`).toBeGreaterThan(0);
        expect(
          forms[language]?.some((form) => say[language]?.toLowerCase().includes(form)),
          `${id} ${language}: ${say[language]}`,
        ).toBe(true);
      }
    expect(rungs.map(({ id }) => id)).toEqual(rungs.map(({ id }) => id).filter(Boolean));
  });

  it('hold the steps of the field, in order', () => {
    expect(phrases.ladders.map(({ rungs }) => rungs.map(({ id }) => id))).toEqual([
      [
        'note',
        'note-with-concern',
        'concerned',
        'deeply-concerned',
        'alarmed',
        'regret',
        'deplore',
        'condemn',
        'condemn-strongest',
      ],
      ['invite', 'encourage', 'call-on', 'urge', 'strongly-urge', 'demand'],
    ]);
  });
});

describe('the forms of address', () => {
  it('exist for each forum in six languages, and for the forum of each spoken form', () => {
    for (const { forum, chairs } of phrases.salutations)
      for (const [choice, text] of Object.entries(chairs))
        for (const language of languages) expect(text[language], `${forum} ${choice}`).toBeTruthy();
    const forums = phrases.salutations.map(({ forum }) => forum);
    for (const { id, spoken, forum } of Object.values(templates))
      if (spoken) expect(forums, id).toContain(forum);
  });

  it('tell a woman from a man wherever the language does', () => {
    for (const salutations of phrases.salutations) {
      const choices = Object.keys(salutations.chairs);
      for (const language of languages) {
        const said = choices
          .filter((choice) => /mr|madam|women|men/.test(choice))
          .map((choice) =>
            salutationText(
              {
                fields: { chair: { value: choice, origin: 'person', confirmed: true } },
                language,
              },
              salutations,
            ),
          );
        const vice = new Set(said);
        expect(vice.size, `${salutations.forum} ${language}`).toBeGreaterThanOrEqual(2);
      }
    }
  });
});

describe('the speaking times', () => {
  it('say where and when they were seen, and practice is marked as such', () => {
    const seconds = Object.fromEntries(phrases.slots.map((slot) => [slot.id, slot.seconds]));
    expect(seconds).toMatchObject({
      'explanation-of-vote': 600,
      'council-open-debate': 300,
      'hrc-2008-member': 300,
      'hrc-2008-observer': 180,
      'hrc-2015-member': 180,
      'hrc-2015-observer': 120,
      'hrc-ngo-general-debate': 90,
      'hrc-ngo-other': 120,
      'upr-adoption': 90,
      'third-committee-delegation': 420,
      'third-committee-group': 900,
    });
    for (const { id, provenance } of phrases.slots)
      expect(['V', 'K'], id).toContain(provenance.mark);
    expect(phrases.slots.find(({ id }) => id === 'ga-veto-debate')?.provenance.mark).toBe('K');
  });
});
