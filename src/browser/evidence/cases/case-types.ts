/** Case files of an association: one study, its questions, and what people answered per shop. */

export const ANSWERS = ['yes', 'no', 'unclear', 'not-reached', 'not-applicable'] as const;
export type Answer = (typeof ANSWERS)[number];

export type Study = {
  id: string;
  name: string;
  /** Civil date of its beginning, YYYY-MM-DD. */
  from: string;
  /** The questions, by the id of the rule that the machine answers them with. */
  questions: string[];
  /** What the study is about, for the codebook. */
  note: string;
};

/** What one shop got in one study. */
export type Case = {
  study: string;
  shop: string;
  answers: Record<string, Answered>;
};

export type Answered = {
  first: Answer | null;
  second: Answer | null;
  note: string;
};
