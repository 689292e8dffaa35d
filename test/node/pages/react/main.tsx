import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Endpoint } from 'five9-dialer';
import { Five9Dialer, type Five9DialerProps } from 'five9-dialer/react';
import manifest from '../../../../custom-elements.json';

let listeners = 0;

/** A workspace that hears, says nothing, and shows on the page how many listen to it. */
const endpoint: Endpoint = {
  post: () => undefined,
  subscribe() {
    document.body.dataset['listeners'] = String(++listeners);
    return () => {
      document.body.dataset['listeners'] = String(--listeners);
    };
  },
};

const FULL: Five9DialerProps = {
  workspace: '#none',
  workspaceOrigin: 'https://workspace.example.com',
  readyGate: 'off',
  defaultCountry: 'CA',
  numberFormat: 'e164',
  numberCheck: 'any',
  wireFormat: 'json',
  responseTimeout: 5,
  clickToDial: 'links',
  clickToDialScope: 'main',
  number: '1',
  callControls: 'mute',
  agentStates: [{ state: 'ready' }],
  noAgent: false,
  noDialPad: false,
  diagnostics: true,
  reasonLabels: { a: 'b' },
};

/** All that can be set, as `undefined`. */
const UNDEFINED = Object.fromEntries(
  manifest.modules[0]!.declarations.find(({ name }) => name === 'Five9Dialer')!
    .members.filter((member) => member.kind === 'field' && !('readonly' in member))
    .map(({ name }) => [name, undefined]),
) as Five9DialerProps;

function Checks() {
  const [bareness, setBareness] = useState(0);
  const [isMounted, setMounted] = useState(true);
  const [isSecond, setSecond] = useState(false);
  const [counted, setCounted] = useState({ listener: '', count: 0 });
  const settings = [FULL, {}, UNDEFINED][bareness];

  const dial = (): void => {
    setSecond(true);
    setTimeout(
      () =>
        void document
          .querySelector('five9-dialer')
          ?.dial('6081234567')
          .catch(() => undefined),
    );
  };
  const count = (listener: string) => (): void => {
    setCounted((before) => ({ listener, count: before.count + 1 }));
  };

  return (
    <>
      <button id="dial" onClick={dial} />
      <button id="bare" onClick={() => setBareness((before) => before + 1)} />
      <button id="unmount" onClick={() => setMounted(false)} />
      <output>{`${counted.listener}: ${counted.count}`}</output>
      {isMounted && (
        <Five9Dialer
          {...(location.search === '?bare' ? settings : {})}
          endpoint={endpoint}
          {...(location.search === '?number' && { number: '6081234567' })}
          onFive9DialRequest={isSecond ? count('second') : count('first')}
        />
      )}
    </>
  );
}

createRoot(document.querySelector('#app')!).render(
  <StrictMode>
    <Checks />
  </StrictMode>,
);
