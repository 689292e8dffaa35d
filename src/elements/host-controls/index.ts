import { defineTag } from '../define-tag.js';
import { Five9AgentMenu } from './five9-agent-menu.js';
import { Five9CallControls } from './five9-call-controls.js';

/** Defines the tags: this chunk is there for nothing else. */
export function defineHostControls(): true {
  defineTag('five9-agent-menu', Five9AgentMenu);
  defineTag('five9-call-controls', Five9CallControls);
  return true;
}
