import * as z from 'zod/mini';

/** critical: contract not binding or money taken now · high … info (register section 0). */
export const Severity = z.enum(['critical', 'high', 'medium', 'low', 'info']);
export type Severity = z.infer<typeof Severity>;
