'use client';

import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { DialerProperties } from '../elements/dialer-properties.js';
import { Five9ClickToDial as ClickToDialElement, Five9Dialer as DialerElement, type Five9EventMap } from '../index.js';
import type { View } from '../view/index.js';
import { ownProperties } from './own-properties.js';

/** What React calls the events: by their classes. */
const EVENTS = {
  onFive9DialRequest: named('five9dialrequest'),
  onFive9DialRefused: named('five9dialrefused'),
  onFive9CallChange: named('five9callchange'),
  onFive9AgentChange: named('five9agentchange'),
  onFive9RefusalChange: named('five9refusalchange'),
  onFive9ControlRequest: named('five9controlrequest'),
  onFive9AgentRequest: named('five9agentrequest'),
  onFive9Message: named('five9message'),
} as const satisfies Record<`onFive9${string}`, EventName>;

type Listeners = {
  readonly [Name in keyof typeof EVENTS]?: ((event: (typeof EVENTS)[Name]['__eventType']) => void) | undefined;
};

/** What an element can be given, of all that it has: no methods, and nothing that is only read. */
type Settable<Element, Name extends keyof Element> = { readonly [Each in Name]?: Element[Each] | undefined };

type Base<Element> = Omit<React.HTMLAttributes<Element>, 'disabled'>;

/** The props of `Five9Dialer`: the element's properties by their own names, and its events. */
export type Five9DialerProps = Base<DialerElement> &
  Settable<DialerElement, Exclude<keyof DialerProperties, keyof View | 'problem'>> &
  Listeners;

/** The props of `Five9ClickToDial`; its children stand in place of the number. */
export type Five9ClickToDialProps = Base<ClickToDialElement> &
  Settable<ClickToDialElement, Exclude<keyof ClickToDialElement, keyof View>>;

type Component<Props, Element> = React.ForwardRefExoticComponent<Props & React.RefAttributes<Element>>;

/** `<five9-dialer>` for React 18 and 19. A `ref` is the element itself, with its methods. */
export const Five9Dialer = createComponent({
  react: React,
  tagName: 'five9-dialer',
  elementClass: ownProperties(DialerElement),
  events: EVENTS,
  displayName: 'Five9Dialer',
}) as Component<Five9DialerProps, DialerElement>;

/** `<five9-click-to-dial>` for React 18 and 19. */
export const Five9ClickToDial = createComponent({
  react: React,
  tagName: 'five9-click-to-dial',
  elementClass: ownProperties(ClickToDialElement),
  displayName: 'Five9ClickToDial',
}) as Component<Five9ClickToDialProps, ClickToDialElement>;

function named<Name extends keyof Five9EventMap>(name: Name): EventName<Five9EventMap[Name]> {
  return name as string as EventName<Five9EventMap[Name]>;
}
