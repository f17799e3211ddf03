/** Name of the check of the follow-ups on the head commit; what branch protection refers to. */
export const gateName = 'After-Action follow-ups';
