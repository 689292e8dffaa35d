import { createElement } from 'lwc';
import Phone from 'example/phone';

const phone = createElement('example-phone', { is: Phone });
phone.workspaceUrl = document.body.dataset.workspace;
document.body.append(phone);
