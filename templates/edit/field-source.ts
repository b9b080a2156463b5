import { sessionOf } from '../calendar/session-of.ts';
import type { Situation } from '../model/dossier.ts';
import type { FieldOrigin } from '../model/draft.ts';
import type { Profile } from '../model/profile.ts';
import type { HeadquartersCalendar, Veto } from '../model/reference.ts';
import type { FieldSource } from '../model/template.ts';
import type { PlainDate } from '../model/time.ts';

/** The facts that a new draft starts from. */
export interface StartingFacts {
  readonly veto: Veto | undefined;
  readonly lastDay: PlainDate | undefined;
  readonly situation: Situation;
  readonly profile: Profile;
  readonly calendar: HeadquartersCalendar;
}

/** A first value with its origin and whether its source confirms it; undefined where the fact is not known. */
export interface FirstValue {
  readonly value: string;
  readonly origin: FieldOrigin;
  readonly confirmed: boolean;
}

type Read = (facts: StartingFacts) => FirstValue | undefined;

const given = (
  value: string | null | undefined,
  origin: FieldOrigin,
  confirmed: boolean,
): FirstValue | undefined =>
  value === null || value === undefined || value === '' ? undefined : { value, origin, confirmed };

const ofVeto =
  (read: (veto: Veto) => string | null, field: string): Read =>
  ({ veto }) =>
    veto && given(read(veto), 'register', veto.verified && !veto.unverifiedFields.includes(field));

const ofDebate =
  (
    read: (debate: NonNullable<Veto['debate']>) => string | null | undefined,
    confirmed: (debate: NonNullable<Veto['debate']>) => boolean,
  ): Read =>
  ({ veto }) =>
    veto?.debate ? given(read(veto.debate), 'register', confirmed(veto.debate)) : undefined;

const proven =
  (field: string) =>
  (debate: NonNullable<Veto['debate']>): boolean =>
    !debate.unverifiedFields.includes(field);

const ofProfile =
  (key: keyof Profile): Read =>
  ({ profile }) =>
    given(profile[key], 'profile', true);

/** The votes as the Council counts them: in favour, against, abstaining; a fourth number where members took no part. */
const votesOf = ({ votes }: Veto): string =>
  [votes.for, votes.against, votes.abstain, votes.notParticipating]
    .filter((count) => count !== undefined)
    .join('-');

/** Where each source of a field's first value is read. What the register does not know or does not vouch for stays a gap or unconfirmed. */
export const readSource: { readonly [Source in FieldSource]: Read } = {
  'veto.date': ofVeto(({ date }) => date, 'date'),
  'veto.draft': ofVeto(({ draft }) => draft, 'draft'),
  'veto.cast-by': ofVeto(({ castBy }) => castBy.join(' '), 'castBy'),
  'veto.votes': ofVeto(votesOf, 'votes'),
  'veto.situation': ofVeto(({ situation }) => situation, 'situation'),
  'veto.agenda-item': ofVeto(({ agendaItem }) => agendaItem, 'agendaItem'),
  'veto.meeting': ofVeto(({ meeting }) => meeting, 'meeting'),
  'debate.date': ofDebate(({ date }) => date, proven('date')),
  'debate.last-day': ({ lastDay }) => given(lastDay, 'calendar', true),
  'debate.meeting': ofDebate(({ meetings }) => meetings[0], proven('meeting')),
  'debate.session': ({ veto, calendar }) => {
    const found = veto?.debate && sessionOf(veto.debate.date, calendar);
    return found ? given(String(found.session), 'calendar', found.verified) : undefined;
  },
  'debate.agenda-number': ofDebate(
    ({ agendaItem }) => agendaItem.number?.toString(),
    ({ agendaItem }) => agendaItem.verified,
  ),
  'debate.agenda-title': ofDebate(
    ({ agendaItem }) => agendaItem.title,
    ({ agendaItem }) => agendaItem.verified,
  ),
  'debate.special-report': ofDebate(({ specialReport }) => specialReport, proven('specialReport')),
  'situation.name': ({ situation, veto }) =>
    given(situation.name, veto ? 'register' : 'person', true),
  'profile.mission': ofProfile('mission'),
  'profile.state': ofProfile('state'),
  'profile.speaker': ofProfile('speaker'),
  'profile.rank': ofProfile('rank'),
  'profile.capacity': ofProfile('capacity'),
  'profile.unit': ofProfile('unit'),
  'profile.contact': ofProfile('contact'),
};
