import { memoryLink } from 'five9-dialer/core';
import { SimulatedWorkspace } from 'five9-dialer/simulator';

const link = memoryLink();
new SimulatedWorkspace({ line: link.workspace, scenario: 'answered', speed: 20 });

/** Stands for the host workspace, so that the examples run by themselves. A real page gives `workspaceOrigin` instead. */
export const endpoint = link.dialer;
