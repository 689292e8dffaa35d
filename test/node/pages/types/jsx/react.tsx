import { useRef, type DOMAttributes } from 'react';
import type { Five9Dialer as Five9DialerElement } from 'five9-dialer';
import type { Five9Elements } from 'five9-dialer/jsx';
import { Five9ClickToDial, Five9Dialer, type Five9DialerProps } from 'five9-dialer/react';
import type { Five9DialerProperties } from '../../../../../dist/types/frameworks/tags.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Five9Elements<DOMAttributes<HTMLElement>> {}
  }
}

export function Right() {
  const dialer = useRef<Five9DialerElement>(null);
  return (
    <>
      <five9-dialer
        ref={dialer}
        workspace-origin="https://workspace.example.com"
        readyGate="strict"
        no-agent
        response-timeout={5}
        data-testid="dialer"
        onClick={() => undefined}
        onfive9callchange={({ call }) => call.state}
      />
      <five9-click-to-dial value="6081234567">Call</five9-click-to-dial>
      <Five9Dialer ref={dialer} hidden={false} disabled={undefined} onFive9Message={({ verdict }) => verdict} />
      <Five9ClickToDial value="6081234567">Call</Five9ClickToDial>
    </>
  );
}

export const wrong = [
  // @ts-expect-error: not one of its words
  <five9-dialer readyGate="sometimes" />,
  // @ts-expect-error: states are objects
  <five9-dialer agentStates={['ready']} />,
  // @ts-expect-error: another event
  <five9-dialer onfive9message={({ call }) => call} />,
  // @ts-expect-error: no such property
  <five9-dialer workspaceOrign="https://workspace.example.com" />,
  // @ts-expect-error: no such event
  <Five9Dialer onFive9HangUp={() => undefined} />,
  // @ts-expect-error: only read
  <Five9Dialer call={null} />,
  // @ts-expect-error: a method
  <Five9Dialer dial={() => undefined} />,
  // @ts-expect-error: internal
  <Five9Dialer problem="" />,
  // @ts-expect-error: a text
  <Five9ClickToDial value={6081234567} />,
];

type Props = Exclude<keyof Five9DialerProps, keyof React.HTMLAttributes<unknown> | `onFive9${string}`> | 'disabled';

/** The components can be given what the manifest names, neither more nor less. */
export const same: [Exclude<Props, keyof Five9DialerProperties>, Exclude<keyof Five9DialerProperties, Props>] extends [
  never,
  never,
]
  ? true
  : false = true;
