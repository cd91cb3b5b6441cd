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

/** Whether what is stored under a study can be shown. */
export function isStudy(stored: unknown): stored is Study {
  const { id, name, from, note, questions } = (stored ?? {}) as Partial<Record<string, unknown>>;
  return (
    [id, name, from, note].every(isText) && Array.isArray(questions) && questions.every(isText)
  );
}

/** Whether what is stored under the answers of a shop can be shown. */
export function isCase(stored: unknown): stored is Case {
  const { study, shop, answers } = (stored ?? {}) as Partial<Record<string, unknown>>;
  const given = typeof answers === 'object' && answers !== null ? Object.values(answers) : [null];
  return isText(study) && isText(shop) && given.every(isAnswered);
}

function isAnswered(stored: unknown): boolean {
  const { first, second, note } = (stored ?? {}) as Partial<Record<string, unknown>>;
  return isText(note) && [first, second].every((one) => one === null || isAnswer(one));
}

const isText = (one: unknown) => typeof one === 'string';
const isAnswer = (one: unknown) => ANSWERS.some((answer) => answer === one);
