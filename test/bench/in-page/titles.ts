/** What is measured in a page, by the names that `npm run bench` takes. */
export const TITLES = {
  click: 'Click to post',
  paint: 'Event to paint',
  events: '10,000 events a second',
  elements: '1,000 five9-click-to-dial',
  text: 'Numbers in the text of 10,000 rows',
  life: 'Calls and mounts',
  idle: 'Idle',
} as const;
