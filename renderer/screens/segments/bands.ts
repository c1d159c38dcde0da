/** The four steps of the state's reimbursement, by their weeks of support. */
export const bands = ['first', 'second', 'third', 'fourth'] as const;
