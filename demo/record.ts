import '../src/index.js';
import { connectActivity } from './activity.js';
import { showCases } from './cases.js';
import { showColleagues } from './colleagues.js';
import { find } from './find.js';
import { openWorkbench } from './workbench.js';

// Nothing here is about dialling: attributes and elements alone do that.
const dialer = openWorkbench({ current: 'record', root: './' });
connectActivity(dialer, find('#activity'));
showColleagues(find('#record').dataset['recordId'] ?? '', find('#colleagues'));
showCases(find('#cases'));
