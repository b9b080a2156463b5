import { create } from 'zustand';
import { endSession, hasUnsavedChanges, save } from './session.ts';

type Answer = 'save' | 'discard' | 'stay';

interface Question {
  readonly asked: boolean;
  readonly answer: (answer: Answer) => void;
}

const unasked: Question = { asked: false, answer: () => undefined };

/** The question about unsaved changes, while it is asked. */
export const useLeaveQuestion = create<Question>(() => unasked);

/**
 * Lets go of the open dossier, after asking where something would be lost. False when the person
 * stays, or when the save they asked for did not succeed.
 */
export async function leaveSession(): Promise<boolean> {
  if (hasUnsavedChanges()) {
    const answer = await ask();
    if (answer === 'stay') return false;
    if (answer === 'save' && !(await save())) return false;
  }
  await endSession();
  return true;
}

const ask = (): Promise<Answer> =>
  new Promise((resolve) => {
    useLeaveQuestion.setState({
      asked: true,
      answer: (answer) => {
        useLeaveQuestion.setState(unasked);
        resolve(answer);
      },
    });
  });
