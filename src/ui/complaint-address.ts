/** The page on where to complain, for what the report of a tab says of a rule. */
export const complaintPage = (tabId: number, rule: string): string =>
  `/complaint.html?tab=${tabId}&rule=${rule}`;
