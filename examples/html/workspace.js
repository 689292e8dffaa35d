import { SimulatedWorkspace, windowLine } from './simulator.js';

const line = windowLine({ peer: () => window.parent, origin: location.origin });
new SimulatedWorkspace({ line, scenario: 'answered', speed: 20 });
