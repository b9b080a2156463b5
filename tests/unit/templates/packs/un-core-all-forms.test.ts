import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../../templates/check/run-checks.ts';
import { setField } from '../../../../templates/edit/set-field.ts';
import { setSections } from '../../../../templates/edit/set-sections.ts';
import type { Dossier } from '../../../../templates/model/dossier.ts';
import type { ContentId } from '../../../../templates/model/ids.ts';
import {
  languages,
  type Language,
  type LocalizedText,
} from '../../../../templates/model/language.ts';
import type { Starter, Template } from '../../../../templates/model/template.ts';
import { allAudiences } from '../../../../templates/pack/find.ts';
import { localizedTexts } from '../../../../templates/pack/lint/localized-texts.ts';
import { compile, type Compiled } from '../../../../templates/print/compile.ts';
import type { PrintBlock, PrintInline, PrintTree } from '../../../../templates/print/print-tree.ts';
import { piecesOf } from '../../../../templates/print/slots.ts';
import { treeText } from '../../../../templates/print/tree-text.ts';
import { first } from '../../../support/first.ts';
import { dossierOf, library, vetoOf } from '../../../support/un-core.ts';

const pack = first(library.packs);
const forms = Object.values(pack.templates);
const inEachLanguage = forms.flatMap((form) =>
  form.languages.map((language) => ({ form, language, name: `${form.id} in ${language}` })),
);

const begun = (
  { id, startsFrom }: Template,
  language: Language,
  fields = {},
): readonly Dossier[] => [
  dossierOf({ template: id, language, fields, veto: vetoOf('S/2025/583') }),
  ...(startsFrom === 'situation'
    ? [dossierOf({ template: id, language, fields, situation: { name: 'Sudan', state: 'SDN' } })]
    : []),
];

function compiled(dossier: Dossier, profile: string, audience = 'public'): Compiled {
  const made = compile(dossier, first(dossier.drafts).id, { audience, profile }, library);
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.value;
}

const printed = (dossier: Dossier, profile: string, audience?: string): string =>
  treeText(compiled(dossier, profile, audience).tree);

function inlinesOf(block: PrintBlock): readonly PrintInline[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'numbered':
      return block.content;
    case 'list':
      return block.items.flatMap(({ content }) => content);
    case 'table':
      return [...block.head, ...block.rows].flat(3);
    case 'image':
    case 'page-break':
      return [];
  }
}

/** Words that stand as words: everything but gaps. */
const plainWords = ({ blocks }: PrintTree): string =>
  blocks
    .flatMap(inlinesOf)
    .map((inline) => (inline.kind === 'text' && inline.role !== 'gap' ? inline.text : ' '))
    .join('\n');

const starterTexts = (starter: Starter): readonly LocalizedText[] =>
  starter.kind === 'table'
    ? starter.rows.flatMap((cells) => cells.map(({ text }) => text))
    : 'text' in starter
      ? [starter.text]
      : [];

/** What a text says without its fields and without the names of documents that every form stands on. */
const bare = (text: string): string =>
  piecesOf(text)
    .flatMap((piece) => (piece.kind === 'words' ? [piece.text] : []))
    .join(' ')
    .replaceAll('A/70/741-S/2016/71', '')
    .replaceAll('76/262', '');

describe('every form', () => {
  it.each(inEachLanguage)('$name begins, and prints gaps and no holes', ({ form, language }) => {
    for (const dossier of begun(form, language)) {
      expect(first(dossier.drafts).sections.map(({ key }) => key)).toEqual(
        form.sections.map(({ key }) => key),
      );
      for (const { id } of form.profiles)
        for (const audience of allAudiences(library)) {
          const { tree } = compiled(dossier, id, audience.id);
          expect(plainWords(tree), `${id} ${audience.id}`).not.toMatch(
            /[{}[\]]|undefined|null|NaN/,
          );
        }
    }
  });

  it.each(inEachLanguage)('$name says nothing twice in a row', ({ form, language }) => {
    const lines = printed(first(begun(form, language)), first(form.profiles).id).split('\n');
    const said = lines.filter((line) => line !== '');
    expect(said.filter((line, index) => line === said[index - 1])).toEqual([]);
  });

  it('speaks each language in its own words', () => {
    const script = {
      en: /^\P{Script=Arabic}*$/u,
      fr: /^\P{Script=Arabic}*$/u,
      ar: /\p{Script=Arabic}/u,
    };
    for (const form of forms)
      for (const { path, text } of localizedTexts(form, form.id)) {
        if (!/\p{L}{3,}/u.test(bare(text.en))) continue;
        for (const language of ['en', 'fr', 'ar'] as const)
          expect(text[language], path).toMatch(script[language]);
      }
  });

  it('starts with formulae and structure, and claims no fact that is not a field', () => {
    const states = library.states.flatMap(({ names }) => [
      names.en.short,
      names.fr.short,
      names.ar.short,
    ]);
    for (const form of forms)
      for (const section of form.sections)
        for (const text of (section.starter ?? []).flatMap(starterTexts))
          for (const language of languages) {
            const words = bare(text[language] ?? '');
            const at = `${form.id} ${section.key} ${language}`;
            expect(words, at).not.toMatch(/\p{N}/u);
            expect(
              states.filter((state) => words.includes(state)),
              at,
            ).toEqual([]);
          }
  });

  it('gives each share once, and never more than the whole', () => {
    for (const { id, sections } of forms) {
      expect(
        sections.reduce((sum, { share }) => sum + (share ?? 0), 0),
        id,
      ).toBe(100);
      for (const { annex, internal, share } of sections)
        if (annex || internal) expect(share, id).toBeUndefined();
    }
  });

  it('leaves nothing for a reader to ask when it starts: only advice, never an error', () => {
    for (const { form, language } of inEachLanguage)
      for (const dossier of begun(form, language))
        expect(
          runChecks(dossier, library).filter(({ severity }) => severity === 'error'),
          form.id,
        ).toEqual([]);
  });
});

describe('the requirements of a form', () => {
  it.each(inEachLanguage)('$name does not meet them by itself', ({ form, language }) => {
    const dossier = first(begun(form, language));
    const empty = runChecks(dossier, library).flatMap(({ code, where }) =>
      /^(?:section-empty|ask-missing)$/.test(code) && where.in === 'section' ? [where.section] : [],
    );
    const open = form.sections.filter(
      ({ required, annex, starter = [] }) =>
        required &&
        !annex &&
        starter.every(
          (one) =>
            one.kind === 'salutation' ||
            one.kind === 'table' ||
            starterTexts(one).some((text) => text.en === ''),
        ),
    );
    const { sections } = first(dossier.drafts);
    expect(new Set(empty)).toEqual(
      new Set(
        sections.filter(({ key }) => open.some((one) => one.key === key)).map(({ id }) => id),
      ),
    );
    expect(open.length, form.id).toBeGreaterThan(0);
  });
});

describe('the five speakers of a veto debate', () => {
  const five = ['caster', 'state-concerned', 'supporter', 'critic', 'aligned'].map((name) =>
    first(forms.filter(({ id }) => id === `veto-${name}`)),
  );

  it('are all there, in the order of the field', () => {
    expect(five.map(({ form }) => form)).toEqual(['2a-i', '2a-ii', '2a-iii', '2a-iv', '2a-v']);
  });

  it('are asked for the same: the facts of the veto, people, an ask to the Assembly, the window', () => {
    const shared = ['veto-facts', 'ask-to', 'debate-in-window', 'item-cited'];
    for (const { id, rules, checklists, length } of five) {
      for (const name of shared)
        expect(
          rules.map(({ rule }) => rule),
          id,
        ).toContain(name);
      expect(checklists, id).toEqual(['framework']);
      expect(length, id).toEqual(five[0]?.length);
    }
  });

  it('mention the caster one way, except the caster', () => {
    for (const { id, fields, rules } of five) {
      const switches = fields.some((field) => field.id === 'caster-form');
      expect(switches, id).toBe(id !== 'veto-caster');
      expect(
        rules.some(({ rule }) => rule === 'caster-consistent'),
        id,
      ).toBe(switches);
    }
  });

  it.each(['state-concerned', 'supporter', 'critic', 'aligned'])(
    'the %s names, describes or omits the caster at one choice',
    (name) => {
      const said = (form: string): string =>
        printed(
          dossierOf({
            template: `veto-${name}`,
            veto: vetoOf('S/2025/583'),
            fields: { 'caster-form': form },
          }),
          'delivery',
        );
      expect(said('named')).toContain('a veto cast by the United States of America');
      expect(said('described')).toContain('a veto from among the permanent members');
      expect(said('omitted')).toMatch(/a veto(?:\.| on 18 September 2025;)/);
      for (const form of ['described', 'omitted'])
        expect(said(form)).not.toContain('United States');
    },
  );
});

describe('the group statement', () => {
  const group = (style: string, language: Language = 'en'): Dossier =>
    dossierOf({
      template: 'group-statement',
      veto: vetoOf('S/2025/583'),
      language,
      fields: {
        group: 'the Northern Friends',
        'formula-style': style,
        'group-count': '3',
        members: 'DNK FIN ISL',
        state: 'ISL',
        'co-chairs': 'Denmark and Finland',
      },
    });
  const formula = (style: string): string =>
    first(
      printed(group(style), 'delivery')
        .split('\n')
        .filter((line) => line.startsWith('I have the honour')),
    );

  it('presents the group in three ways, each a whole sentence', () => {
    expect(formula('list')).toBe(
      'I have the honour to deliver this statement on behalf of the Northern Friends: Denmark, Finland and Iceland, my own country.',
    );
    expect(formula('count')).toBe(
      'I have the honour to deliver this statement on behalf of the Northern Friends, a group of 3 States.',
    );
    expect(formula('co-chairs')).toBe(
      'I have the honour to deliver this statement on behalf of the Northern Friends, with 3 member States, co-chaired by Denmark and Finland.',
    );
  });

  it('lets the sentence follow the choice while it is being written', () => {
    const dossier = group('list');
    const changed = setField(dossier, first(dossier.drafts).id, 'formula-style', 'count');
    expect(printed(changed, 'delivery')).toContain('a group of 3 States.');
  });

  it('lists the members at the end whatever the first sentence says', () => {
    for (const style of ['list', 'count', 'co-chairs'])
      expect(printed(group(style), 'delivery-with-members')).toContain(
        'Members: Denmark, Finland and Iceland.',
      );
  });

  it('asks for the own country last in the list style alone', () => {
    const found = (style: string, members: string): readonly string[] => {
      const dossier = group(style);
      const moved = setField(dossier, first(dossier.drafts).id, 'members', members);
      return runChecks(moved, library)
        .map(({ code }) => code)
        .filter((code) => code.startsWith('group-'));
    };
    expect(found('list', 'DNK ISL FIN')).toContain('group-own-last');
    expect(found('list', 'DNK FIN ISL')).toEqual([]);
    expect(found('count', 'DNK FIN ISL')).toEqual([]);
    expect(found('count', 'DNK FIN')).toContain('group-count-differs');
  });

  it('keeps the log of the negotiation out of every export, and says so', () => {
    const dossier = group('list');
    const draft = first(dossier.drafts);
    const logged = setSections(
      dossier,
      draft.id,
      draft.sections.map((section) =>
        section.key === 'negotiation-log'
          ? {
              ...section,
              blocks: [
                ...section.blocks,
                {
                  kind: 'paragraph',
                  id: 'log-1' as ContentId,
                  content: [{ text: 'Red line of one member' }],
                },
              ],
            }
          : section,
      ),
    );
    for (const profile of ['delivery', 'delivery-with-members'])
      for (const { id } of allAudiences(library)) {
        expect(printed(logged, profile, id)).not.toMatch(/Red line|Zero draft|Negotiation log/);
        expect(compiled(logged, profile, id).leftOut).toContainEqual({
          what: 'section',
          name: 'Negotiation log',
          count: 1,
          reason: 'never-exported',
        });
      }
  });
});

describe('the explanation of vote', () => {
  const opening = (action: string, timing: string, language: Language): string =>
    printed(
      dossierOf({
        template: 'explanation-of-vote',
        situation: { name: 'Sudan', state: 'SDN' },
        language,
        fields: { action, timing, resolution: 'A/80/L.99' },
      }),
      'delivery',
    );

  it.each([
    ['yes', 'after', 'My delegation voted in favour of A/80/L.99.'],
    ['no', 'before', 'My delegation will vote against A/80/L.99.'],
    ['abstain', 'after', 'My delegation abstained in the vote on A/80/L.99.'],
    ['consensus', 'before', 'My delegation will join the consensus on A/80/L.99.'],
  ])('says %s, %s the action', (action, timing, sentence) => {
    const text = opening(action, timing, 'en');
    expect(text).toContain(sentence);
    expect(text).toContain(`Explanation of vote ${timing} the action on A/80/L.99`);
  });

  it.each(['fr', 'ar'] as const)('says each vote as a whole sentence in %s', (language) => {
    const said = ['yes', 'no', 'abstain', 'consensus'].flatMap((action) =>
      ['before', 'after'].map((timing) => opening(action, timing, language)),
    );
    expect(new Set(said).size).toBe(8);
    for (const text of said) expect(text).not.toMatch(/ {2}|\[\p{L}+ vote\]/u);
  });

  it('does not speak of a vote that is not chosen: it leaves one gap', () => {
    const text = printed(
      dossierOf({ template: 'explanation-of-vote', situation: { name: 'Sudan', state: 'SDN' } }),
      'delivery',
    );
    expect(text.match(/\[how we vote\]/g)).toHaveLength(2);
  });
});
