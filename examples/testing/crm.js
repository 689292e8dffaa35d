/** The part of a CRM page that is ours to test: it notes what became of the calls to its contact. */
export function noteCalls(dialer, output) {
  dialer.addEventListener('five9callchange', ({ call }) => {
    output.value = `${call.state} (${call.record?.recordId ?? 'no record'})`;
  });
  dialer.addEventListener('five9dialrefused', ({ error }) => {
    if (error.code !== 'no-reply') output.value = `refused: ${error.code}`;
  });
}

const dialer = document.querySelector('five9-dialer');
if (dialer) noteCalls(dialer, document.querySelector('#last-call'));
