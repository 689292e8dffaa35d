/** @jsxImportSource solid-js */
import type { Component } from 'solid-js';
import type { Five9Dialer } from 'five9-dialer';
import type { Five9Elements } from 'five9-dialer/jsx';

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Five9Elements {}
  }
}

let dialer: Five9Dialer | undefined;

export const Right: Component = () => (
  <five9-dialer ref={dialer} no-agent onfive9callchange={({ call }) => call.state} />
);

// @ts-expect-error: another event
export const wrong = <five9-dialer onfive9message={({ call }) => call} />;
