import type { Command } from './command.ts';

/** The commands in the order in which help lists them. */
export const commandNames = [
  'forms',
  'vetoes',
  'clock',
  'new',
  'show',
  'assess',
  'evidence',
  'check',
  'export',
  'inspect',
] as const;
export type CommandName = (typeof commandNames)[number];

interface CommandEntry {
  readonly summary: string;
  /** Commands are loaded when used, so that a quick one stays quick. */
  readonly load: () => Promise<Command>;
}

/** Every command with what help says of it in a line. */
export const commands: { readonly [Name in CommandName]: CommandEntry } = {
  forms: {
    summary: 'lists the forms of every installed pack',
    load: async () => (await import('./commands/forms.ts')).forms,
  },
  vetoes: {
    summary: 'lists the register of vetoes',
    load: async () => (await import('./commands/vetoes.ts')).vetoes,
  },
  clock: {
    summary: 'counts the ten working days of resolution 76/262',
    load: async () => (await import('./commands/clock.ts')).clock,
  },
  new: {
    summary: 'starts a dossier from a form',
    load: async () => (await import('./commands/new.ts')).create,
  },
  show: {
    summary: 'shows what a dossier holds',
    load: async () => (await import('./commands/show.ts')).show,
  },
  assess: {
    summary: 'records answers to the items of a checklist',
    load: async () => (await import('./commands/assess.ts')).assess,
  },
  evidence: {
    summary: 'adds evidence from a JSON or CSV file',
    load: async () => (await import('./commands/evidence.ts')).evidence,
  },
  check: {
    summary: 'checks a dossier and lists findings',
    load: async () => (await import('./commands/check.ts')).check,
  },
  export: {
    summary: 'writes a draft as .docx, .pdf or .html',
    load: async () => (await import('./commands/export.ts')).exportCommand,
  },
  inspect: {
    summary: 'says what a Word file carries',
    load: async () => (await import('./commands/inspect.ts')).inspect,
  },
};

/** Tells whether a word names a command. */
export const isCommand = (name: string): name is CommandName =>
  (commandNames as readonly string[]).includes(name);
