import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'five9-dialer';
import type { CallChangeEvent } from 'five9-dialer';

@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <five9-dialer #dialer (five9message)="handleCallChange($event)"></five9-dialer>
    <button (click)="dialer.hangUp()">Hang up</button>
  `,
})
export class WrongComponent {
  handleCallChange(event: CallChangeEvent): void {
    void event;
  }
}
