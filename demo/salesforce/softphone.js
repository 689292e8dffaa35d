import './five9-dialer.js';
import { connectOpenCti } from './salesforce.js';

/** Where the call center's definition file has the workspace's address: section, then item. */
const WORKSPACE_URL = '/workspace/workspaceUrl';
/** Opened by itself the page has Salesforce's script as well, which then answers nothing. Milliseconds. */
const PATIENCE = 5_000;
const OUTSIDE = 'This page is a softphone for Salesforce. It has to be opened by a call center of your org.';

const dialer = document.querySelector('five9-dialer');
const workspace = document.querySelector('#workspace');

/** Says to the agent what their administrator has to mend. */
function sayFault(sentence) {
  document.querySelector('#fault').textContent = sentence;
}

/** The address of a page that may be shown, or `undefined`. */
function readAddress(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isLocal = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1';
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal) ? url : undefined;
}

function connect(opencti) {
  connectOpenCti(dialer, opencti, {
    onError: ({ step }) => {
      // A row says so, which goes once Retry has saved the call.
      if (step === 'saveLog') return;
      document.querySelector('#problem').textContent = `Salesforce has not done this: ${step}.`;
    },
  });
}

function start(opencti, url) {
  sayFault('');
  dialer.workspaceOrigin = url.origin;
  dialer.hidden = workspace.hidden = false;
  // No number can be clicked before that: nobody would hear of it.
  workspace.addEventListener('load', () => connect(opencti), { once: true });
  workspace.src = url.href;
}

function open(opencti) {
  const timer = setTimeout(() => sayFault(OUTSIDE), PATIENCE);
  opencti.getCallCenterSettings({
    callback: ({ success, returnValue }) => {
      clearTimeout(timer);
      const url = success ? readAddress(returnValue?.[WORKSPACE_URL]) : undefined;
      if (url) start(opencti, url);
      else sayFault('The call center has no "Workspace URL", or none that begins with https://.');
    },
  });
}

const opencti = globalThis.sforce?.opencti;
if (opencti) open(opencti);
else sayFault(OUTSIDE);
