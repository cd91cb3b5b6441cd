/** What the router of complaints is told: the problem, both countries, and how far things went. */
/** Problems with an order; those of a page are the ids of the rules. */
export const orderProblems = [
  'late-delivery',
  'incomplete',
  'late-refund',
  'withdrawal-refused',
  'paid-extra',
  'defect',
  'no-answer',
  'other',
] as const;
export type OrderProblem = (typeof orderProblems)[number];

export type Situation = {
  /** A rule id (`rule.kind` for a narrower one) or an OrderProblem. */
  problem: string;
  /** Where the consumer lives: ISO 3166-1 alpha-2. */
  consumer: string;
  /** Where the shop is established: ISO 3166-1 alpha-2; null: not known. */
  shop: string | null;
  /** Something was ordered there. */
  bought: boolean;
  /** The site is gone or nobody is behind it. */
  vanished: boolean;
  /** Name and address of the mediator, as the shop gives them; null: not known. */
  mediator: string | null;
};
