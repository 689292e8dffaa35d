import { html, render } from 'lit';
import type { Five9Dialer } from '../src/index.js';
import type { Appearance } from './appearance.js';
import { connectCallRecord } from './call-record.js';
import { find } from './find.js';
import { defineIcons } from './icons.js';
import { connectInspector } from './message-inspector.js';
import { NOT_READY_REASONS } from './not-ready-reasons.js';
import { showPageTop, type PageTop } from './page-top.js';
import { workspaceOrigin, workspaceUrl } from './workspace-origin.js';

/**
 * Sets up what every page with a docked dialer has: the header, the simulated workspace that the dialer talks to, and
 * a look behind the scenes.
 */
export function openWorkbench({ current, root }: Pick<PageTop, 'current' | 'root'>): Five9Dialer {
  const dialer = find('five9-dialer');
  const { origin, isOther } = workspaceOrigin(location);
  render(tools(origin, isOther), find('#tools'));
  const frame = find<HTMLIFrameElement>('iframe#workspace');

  let appearance: Appearance | undefined;
  let isFrameLoaded = false;
  const tellFrame = (): void => {
    if (isFrameLoaded) frame.contentWindow?.postMessage({ demo: 'appearance', appearance }, origin);
  };
  defineIcons();
  showPageTop({
    current,
    root,
    onAppearance: (changed) => {
      appearance = changed;
      tellFrame();
    },
  });
  frame.addEventListener('load', () => {
    isFrameLoaded = true;
    tellFrame();
  });

  connectInspector(dialer);
  connectCallRecord(dialer);
  dialer.reasonLabels = NOT_READY_REASONS;
  dialer.workspaceOrigin = origin;
  // Last of all: what the workspace says while it loads, the dialer hears.
  frame.src = workspaceUrl(location, { root, appearance }).href;
  return dialer;
}

const tools = (origin: string, isOther: boolean) => html`
  <div class="tools__header">
    <h2 id="tools-heading" class="slds-text-heading_small tools__title">Behind the scenes</h2>
    <p class="slds-text-title">The other end of the line, and every message between the two.</p>
  </div>
  <section class="slds-card tools__card" aria-labelledby="workspace-heading">
    <div class="card-header">
      <span class="record-icon record-icon_workspace"><demo-icon name="softphone"></demo-icon></span>
      <div class="card-header__text">
        <h3 id="workspace-heading" class="card-header__title">Simulated workspace</h3>
        <p class="slds-text-title card-header__note">On <span class="origin">${origin}</span></p>
      </div>
    </div>
    <iframe id="workspace" class="workspace-frame" title="Simulated workspace"></iframe>
  </section>
  <section class="slds-card tools__card" aria-labelledby="call-record-heading">
    <div class="card-header">
      <span class="record-icon record-icon_contact"><demo-icon name="contact"></demo-icon></span>
      <div class="card-header__text">
        <h3 id="call-record-heading" class="card-header__title">Record of the call</h3>
        <p class="slds-text-title card-header__note">It comes from the page and stays with the call.</p>
      </div>
    </div>
    <div id="call-record"></div>
  </section>
  <section id="inspector" class="slds-card tools__card inspector" aria-labelledby="inspector-heading">
    <div class="card-header">
      <span class="record-icon record-icon_inspector"><demo-icon name="inspect"></demo-icon></span>
      <div class="card-header__text">
        <h3 id="inspector-heading" class="card-header__title">
          Message inspector <span id="message-count" class="slds-text-title"></span>
        </h3>
        <p class="slds-text-title card-header__note">
          ${
            isOther
              ? 'Only messages of exactly that window and origin count.'
              : 'This host has no second name, so the workspace shares the origin of this page.'
          }
        </p>
      </div>
      <button id="clear-messages" type="button" class="slds-button slds-button_neutral">Clear</button>
    </div>
    <div id="messages" class="inspector__body"></div>
  </section>
`;
