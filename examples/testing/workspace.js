import { SimulatedWorkspace, windowLine } from './simulator.js';

const line = windowLine({ peer: () => window.parent, origin: 'https://crm.example' });

// Speed 0: nothing happens by itself, each step comes when the test asks for it.
globalThis.workspace = new SimulatedWorkspace({ line, speed: 0 });
