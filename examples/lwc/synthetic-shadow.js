// The shadow DOM that Salesforce's own pages still have. It has to be there before the engine.
import '@lwc/synthetic-shadow';
