/** @jsxRuntime classic */
/** @jsx h */
import type {} from 'five9-dialer/jsx';

declare function h(tag: string, attributes: object | null, ...children: unknown[]): unknown;

export const right = <five9-dialer no-agent onfive9callchange={({ call }) => call.state} />;

// @ts-expect-error: another event
export const wrong = <five9-dialer onfive9message={({ call }) => call} />;
