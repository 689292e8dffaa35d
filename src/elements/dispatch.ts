import type { Notice } from '../core/index.js';
import { AgentChangeEvent, CallChangeEvent, DialRefusedEvent, DialRequestEvent, WireMessageEvent } from '../events.js';

/**
 * Tells the page what the dialer tells: one public event for one notice, dispatched on the element itself. The element
 * does not listen for its own events, or it would act before the page could cancel.
 */
export function dispatchNotice(target: EventTarget, notice: Notice): void {
  switch (notice.type) {
    case 'dial-request':
      if (!target.dispatchEvent(new DialRequestEvent(notice.request))) notice.request.cancel();
      break;
    case 'dial-refused':
      target.dispatchEvent(new DialRefusedEvent(notice.error, notice.number, notice.record, notice.trigger));
      break;
    case 'call':
      target.dispatchEvent(new CallChangeEvent(notice.call, notice.previous));
      break;
    case 'agent':
      target.dispatchEvent(new AgentChangeEvent(notice.agent, notice.previous));
      break;
    case 'message': {
      const { direction, verdict, detail, message, at } = notice;
      target.dispatchEvent(new WireMessageEvent(direction, verdict, detail, message, at));
      break;
    }
  }
}
