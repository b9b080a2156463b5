import type { StateCode } from './ids.ts';

/** The person and the office that texts are written for. Empty strings mean "not given". */
export interface Profile {
  readonly mission: string;
  readonly state: StateCode | '';
  readonly speaker: string;
  readonly rank: string;
  readonly capacity: string;
  readonly unit: string;
  readonly contact: string;
}

/** A profile with nothing in it. */
export const emptyProfile: Profile = {
  mission: '',
  state: '',
  speaker: '',
  rank: '',
  capacity: '',
  unit: '',
  contact: '',
};
