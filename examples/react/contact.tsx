import { useRef, useState } from 'react';
import type { Call, Endpoint, Five9Dialer as Five9DialerElement } from 'five9-dialer';
import { Five9ClickToDial, Five9Dialer } from 'five9-dialer/react';

const STATES = [{ state: 'ready' }, { state: 'not-ready', code: '367541', label: 'Lunch' }] as const;

interface ContactProps {
  readonly endpoint: Endpoint;
}

export function Contact({ endpoint }: ContactProps) {
  const dialer = useRef<Five9DialerElement>(null);
  const [call, setCall] = useState<Call | null>(null);
  const [refusal, setRefusal] = useState('');

  const dial = async () => {
    // Why a dial did not go through is said by the dialer itself, and comes as an event too.
    await dialer.current?.dial('6081234568', { record: { recordId: '003xx2' } }).catch(() => undefined);
  };

  return (
    <main>
      <h1>Allison</h1>
      <Five9ClickToDial value="6081234567" recordId="003xx1" recordName="Allison" />
      <button id="call" onClick={() => void dial()}>
        Call Priya
      </button>
      <button id="dismiss" onClick={() => dialer.current?.dismiss()}>
        Done
      </button>
      <output>{call ? `${call.record?.recordId}: ${call.state}` : refusal || 'No call'}</output>
      <Five9Dialer
        ref={dialer}
        id="dialer"
        className="docked"
        endpoint={endpoint}
        numberFormat="e164"
        agentStates={STATES}
        onFive9CallChange={(event) => setCall(event.call)}
        onFive9DialRefused={(event) => setRefusal(event.error.code)}
        onFive9AgentRequest={({ state, code }) => dialer.current?.setAgentState({ state, code })}
      />
    </main>
  );
}
