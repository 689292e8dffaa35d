import { Component, CUSTOM_ELEMENTS_SCHEMA, input, signal } from '@angular/core';
import 'five9-dialer';
import type { Call, Endpoint, Five9Dialer } from 'five9-dialer';

@Component({
  selector: 'app-contact',
  // Angular knows the tags by their hyphen only; the types of their events it takes from the package.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Allison</h1>
    <five9-click-to-dial value="6081234567" record-id="003xx1" record-name="Allison"></five9-click-to-dial>
    <button (click)="dial(dialer)">Call Priya</button>
    <button (click)="dialer.dismiss()">Done</button>
    <output>{{ call()?.state ?? refusal() }}</output>
    <five9-dialer
      #dialer
      number-format="e164"
      [endpoint]="endpoint()"
      [agentStates]="states"
      (five9callchange)="call.set($event.call)"
      (five9dialrefused)="refusal.set($event.error.code)"
      (five9agentrequest)="dialer.setAgentState({ state: $event.state, code: $event.code })"
    ></five9-dialer>
  `,
})
export class ContactComponent {
  readonly endpoint = input.required<Endpoint>();
  readonly call = signal<Call | null>(null);
  readonly refusal = signal('No call');
  readonly states = [{ state: 'ready' }, { state: 'not-ready', code: '367541', label: 'Lunch' }] as const;

  async dial(dialer: Five9Dialer): Promise<void> {
    // Why a dial did not go through is said by the dialer itself, and comes as an event too.
    await dialer.dial('6081234568', { record: { recordId: '003xx2' } }).catch(() => undefined);
  }
}
