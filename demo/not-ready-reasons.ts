/** The fictional tenant's break codes. The documentation says only that there are such codes. */
export const NOT_READY_REASONS: Readonly<Record<string, string>> = {
  '367541': 'Lunch',
  '367542': 'Training',
  '367543': 'Team meeting',
};
