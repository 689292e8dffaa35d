export type { CallLog, MakeTask } from './call-log.js';
export type { CallTask } from './call-task.js';
export { connectOpenCti } from './connect-open-cti.js';
export type { LightningClick, LightningRecord } from './lightning-click.js';
export type { OpenCti, OpenCtiCallback, OpenCtiError, OpenCtiMethod } from './open-cti.js';
export type { OpenCtiOptions } from './options.js';
export type { OpenCtiDialer } from './phone.js';
export type { SalesforceWords } from './words.js';
