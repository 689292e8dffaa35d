import { api, LightningElement } from 'lwc';
import { loadScript } from 'lightning/platformResourceLoader';
import FIVE9_DIALER from '@salesforce/resourceUrl/five9DialerLightning';
import FIVE9_NUMBERS from '@salesforce/resourceUrl/five9DialerLightningNumbers';

const OFFICE = '(608) 123-4500';

/** Contacts with their numbers, and the phone that calls them. */
export default class Phone extends LightningElement {
  /** The address of the host workspace's page. */
  @api workspaceUrl;

  isLoaded = false;
  number = '';
  message = '';
  contacts = [
    { id: '003xx1', name: 'Allison', phone: '6081234567', link: 'tel:+16081234567' },
    { id: '003xx2', name: 'Priya', phone: '6081234568', link: 'tel:+16081234568' },
  ];
  /** An object goes to the element as a property. */
  reasonLabels = { 367541: 'Lunch' };

  get workspaceOrigin() {
    return new URL(this.workspaceUrl).origin;
  }

  async connectedCallback() {
    // The numbering plans first: the tags ask for them as soon as they are defined.
    await loadScript(this, FIVE9_NUMBERS);
    await loadScript(this, FIVE9_DIALER);
    // A property is set as one only on an element that has it, and so the tag comes once it is defined.
    this.isLoaded = true;
  }

  handleCallLater() {
    this.number = OFFICE;
  }

  async handleDial() {
    try {
      await this.refs.dialer.dial(OFFICE, { record: { recordId: '001xx1', recordName: 'The office' } });
    } catch (error) {
      this.message = error.message;
    }
  }

  handleCallChange({ call }) {
    this.message = `${call.record?.recordName ?? call.number}: ${call.state}`;
  }

  handleAgentChange({ agent }) {
    this.message = `Agent: ${agent.label || agent.state}`;
  }

  handleDialRequest(event) {
    if (event.number.startsWith('900')) event.preventDefault();
  }

  handleDialRefused({ error }) {
    this.message = `Refused: ${error.code}`;
  }
}
