/** @jsxImportSource preact */
import { createRef } from 'preact';
import type { Five9Dialer } from 'five9-dialer';
import type { Five9Elements } from 'five9-dialer/jsx';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Five9Elements {}
  }
}

const dialer = createRef<Five9Dialer>();

export const right = <five9-dialer ref={dialer} no-agent onfive9callchange={({ call }) => call.state} />;

// @ts-expect-error: another event
export const wrong = <five9-dialer onfive9message={({ call }) => call} />;
