import type { Inline } from '../../templates/model/blocks/inline.ts';

/** Which of the five speakers of a veto debate. */
export type VetoDayVariant = 'caster' | 'state-concerned' | 'supporter' | 'critic' | 'aligned';

/** Each variant, for tests that go through all of them. */
export const vetoDayVariants: readonly VetoDayVariant[] = [
  'caster',
  'state-concerned',
  'supporter',
  'critic',
  'aligned',
];

type Texts = Readonly<Record<string, readonly (readonly Inline[])[]>>;

const said = (text: string): readonly Inline[] => [{ text }];

/**
 * What each speaker says, section by section. The speakers and their views are invented; nothing is
 * said of the situation beyond the register and resolution 76/262, and a gap stands for every fact.
 */
export const vetoDayTexts: { readonly [Variant in VetoDayVariant]: Texts } = {
  caster: {
    people: [
      said(
        'The suffering of civilians weighs on us as it does on everyone in this hall. [one dated and sourced fact]',
      ),
    ],
    reason: [
      said(
        'We voted against this text because, as put to the vote, we did not believe that it would hold. A text that one party can set aside on the day after its adoption protects nobody.',
      ),
      said('[when we said so, and to whom]'),
      said(
        'Words that are not followed by deeds cost the Council the trust of those who look to it. We weighed that cost against the cost of voting against, and we do not deny that there is one.',
      ),
      said(
        'We also ask what the text would have changed on the day after. We did not find an answer in it.',
      ),
    ],
    amendments: [said('We proposed changes to paragraph [number]. [what became of them]')],
    alternative: [
      said(
        'We stand ready to work on a text that ties each obligation to a date, to a way of checking it, and to both sides.',
      ),
      said(
        'Such a text can be short. It has to say who does what, by when, and who looks whether it was done.',
      ),
    ],
    'way-forward': [
      said('Our efforts with the parties go on. They do not end with a vote.'),
      said(
        'We shall report to the members of the Council on what these efforts bring, and we remain open to every delegation that wants to work on words that can be carried out.',
      ),
    ],
    'asks-parties': [
      said('We call on all parties to keep to the talks and to let aid through while they last.'),
    ],
    'asks-council': [
      said('We ask the Council to take up a text that all its members can carry out.'),
    ],
    'asks-assembly': [
      said('We ask this Assembly to hear the reasons on every side before it recommends.'),
    ],
  },
  'state-concerned': {
    facts: [
      said(
        'We speak for people who live with the result of every vote in the Council. [two dated and sourced facts]',
      ),
      said(
        'Each of these facts has a date and a source, and we ask that they be read as carefully as they were written.',
      ),
      said(
        'Behind them are families who wish for what every family in this hall takes for granted.',
      ),
    ],
    sovereignty: [
      said(
        'We claim what the Charter gives to every people, and we recognize the duties that come with it. [what we have done to meet them]',
      ),
      said(
        'Sovereignty is not a wall behind which duties end. It is the reason why we answer for them here.',
      ),
      said('We shall open our books to those who come to look. [who came, and when]'),
    ],
    answer: [
      said(
        'It has been said here that [the claim]. We answer with what can be checked: [the answer and its source].',
      ),
      said('We do not ask to be believed. We ask to be checked.'),
    ],
    'asks-parties': [
      said(
        'We call on all parties to spare civilians and to respect international humanitarian law.',
      ),
    ],
    'asks-council': [said('We ask the Council to return to this question without delay.')],
    'asks-assembly': [
      said('We ask this Assembly to keep the item open and to meet again by [date].'),
    ],
    'wider-agenda': [said('When the Council cannot act, the voice of this Assembly matters more.')],
  },
  supporter: {
    record: [
      [
        { text: 'We have supported the initiative from its beginning. ' },
        { text: 'We say so again today.', optional: true },
        { text: ' ' },
        { kind: 'citation', symbol: 'A/RES/76/262', paragraphs: '1' },
        { text: ' gives every veto its answer in this hall.' },
      ],
    ],
    people: [
      said(
        'Behind the numbers of a vote are people who wait for an end to violence. [two dated and sourced facts]',
      ),
      said(
        'They do not ask which seat cast which vote. They ask when it will end, and whether help will reach them before then.',
      ),
    ],
    consequence: [
      said(
        'We regret that the Council could not act. The Members conferred on it the primary responsibility for peace and security, so that it would act promptly.',
      ),
      [
        { text: 'A veto does not end that responsibility. ' },
        { text: 'It passes it on to each of us.', optional: true },
      ],
      said(
        'Each time the Council is silent, others conclude that they need not listen. That is a loss for all its members, those with a veto and those without.',
      ),
    ],
    position: [
      said(
        'Civilians must be protected, wherever they are and whoever they are. International humanitarian law binds all parties, at all times.',
      ),
      said(
        'Those who fight must tell those who do not fight apart from those who do. Those who bring food and medicine must be able to reach the people who need them.',
      ),
      said(
        'What has been done must be established by those who are competent to do so, and those responsible must answer for it.',
      ),
    ],
    'asks-parties': [
      said(
        'We call on all parties to respect international humanitarian law and to let humanitarian aid through.',
      ),
    ],
    'asks-council': [
      said(
        'We ask the Council to return to the text, and those who could not support it to name their alternative.',
      ),
    ],
    'asks-assembly': [
      said('We ask this Assembly to recommend [what], and to meet again by [date].'),
    ],
    'wider-agenda': [
      said(
        'We ask that special reports come in time and say what was proposed, how members voted and why.',
      ),
    ],
  },
  critic: {
    procedure: [
      said(
        'We take part in this debate as we take part in all others. We hold that the powers of the two organs under the Charter are different, and that each should keep to its own.',
      ),
      said(
        'A discussion is not a verdict. We do not believe that this Assembly is the place where one vote of one member is weighed and found wanting.',
      ),
      said(
        'We accept that Members have asked for reasons, and we have listened to those that were given today.',
      ),
    ],
    people: [
      said(
        'Our concern for civilians is no smaller than that of others. [one dated and sourced fact]',
      ),
    ],
    responsibility: [
      said(
        'A vote that fails has more than one author. Those who bring a text to a vote knowing that it will fail also choose.',
      ),
      said(
        'There is nearly always room for a few more days of work. [what we saw of the talks on the text, with dates]',
      ),
      said(
        'To look at one seat alone is to look away from the others, and from the parties, who bear the first responsibility of all.',
      ),
    ],
    reform: [
      said(
        'In our view, the question of the veto belongs to the reform of the Council as a whole, in the intergovernmental negotiations.',
      ),
    ],
    dialogue: [
      said(
        'We call for talks without preconditions among those who can bring the violence to an end.',
      ),
      said(
        'No text can take the place of such talks. The best that a text can do is to bring them about.',
      ),
    ],
    'asks-parties': [said('We call on all parties to return to the table.')],
    'asks-council': [said('We ask the Council to look for agreement before it votes.')],
    'asks-assembly': [
      said(
        'We ask this Assembly not to settle here what the negotiations on reform have before them.',
      ),
    ],
  },
  aligned: {
    'point-one': [
      said(
        'First, our own region has learned how long it takes to rebuild what is lost in a few days. [one dated and sourced fact]',
      ),
      said(
        'We offer what we know: how to keep a school open, how to clear a road, how to bring neighbours to one table. These are small things, and they are what people remember.',
      ),
    ],
    people: [said('We think above all of those who cannot leave. [one dated and sourced fact]')],
    'point-two': [
      said(
        'Second, prevention costs less than repair. A small State knows this from its own budget.',
      ),
      said(
        'We therefore ask that early signs be read early, by all of us, with the instruments that this Organization has made for it.',
      ),
      said(
        'We shall do our part at home, where prevention begins, and we invite others to compare notes with us.',
      ),
    ],
    'asks-parties': [said('We call on all parties to protect civilians and those who help them.')],
    'asks-council': [
      said('We ask the Council to hear a briefing from those who work on the ground by [date].'),
    ],
    'asks-assembly': [said('We ask this Assembly to follow up on what is proposed today.')],
  },
};
