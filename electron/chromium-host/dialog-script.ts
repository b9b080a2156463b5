/** What the program asked for, as far as the host shows it. */
export interface DialogOptions {
  readonly title?: string;
  readonly message?: string;
  readonly detail?: string;
  readonly buttons?: readonly string[];
  readonly cancelId?: number;
  readonly defaultPath?: string;
}

/** A dialog that the program showed. */
export interface AskedDialog {
  readonly kind: 'open' | 'save' | 'message';
  readonly options: DialogOptions;
}

/** Answers for dialogs, prepared by a test. A dialog without an answer is cancelled. */
export class DialogScript {
  readonly #answers: Record<AskedDialog['kind'], (string | number | null)[]> = {
    open: [],
    save: [],
    message: [],
  };
  readonly #asked: AskedDialog[] = [];

  /** Answers the next dialog of this kind: a path, the number of a button, or null to cancel. */
  answer(kind: AskedDialog['kind'], answer: string | number | null): void {
    this.#answers[kind].push(answer);
  }

  /** Every dialog shown so far, oldest first. */
  asked(): readonly AskedDialog[] {
    return this.#asked;
  }

  take(dialog: AskedDialog): string | number | null {
    this.#asked.push(dialog);
    return this.#answers[dialog.kind].shift() ?? null;
  }
}
