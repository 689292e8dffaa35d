import type { AgentProfile } from './agent-profile.js';
import type { SimulatedCall } from './simulated-call.js';

/**
 * The documented message of a call's state change, with every field of the sample.
 *
 * @param state As it shall be written; usually one of the wire's states.
 */
export function callMessage(call: SimulatedCall, state: string, agent: AgentProfile): Record<string, unknown> {
  return call.direction === 'inbound' ? inbound(call, state, agent) : outbound(call, state, agent);
}

function outbound(call: SimulatedCall, state: string, agent: AgentProfile): Record<string, unknown> {
  return {
    channel: 'Five9',
    topic: 'outbound',
    subtopic: 'OutBoundCallStateChange',
    message: {
      call: {
        ResponseFields: {
          interactionData: {
            ...who(call, agent),
            click2DialData: { clickToDialNumber: call.number },
            // Five9's own word for a call that an agent dialled by hand; the direction stands in `Type`.
            callType: 'AGENT',
            ...which(call, state),
          },
          fromAddress: call.number,
          CallState: state,
          Type: 'outbound',
          OutBoundType: 'manualdial',
          CallAgent: agent.agent,
        },
        id: call.id,
        event: state,
        CallType: 'outbound',
        CallVariables: variables(agent),
      },
      source: 'event',
    },
  };
}

function inbound(call: SimulatedCall, state: string, agent: AgentProfile): Record<string, unknown> {
  return {
    channel: 'Five9',
    topic: 'Inbound',
    subtopic: 'InboundCallStateChange',
    message: {
      call: {
        ResponseFields: {
          interactionData: { ...who(call, agent), callType: 'INBOUND', ...which(call, state) },
          fromAddress: call.number,
          CallState: state,
          Type: 'inbound',
          CallAgent: agent.agent,
        },
        ResponseActual: {
          contactid: call.interactionId,
          connectionid: call.id,
          status: state,
          startTimestamp: new Date(call.startedAt).toISOString(),
          phoneNumber: call.number,
          type: 'inbound',
        },
        id: call.id,
        event: state,
        CallType: 'inbound',
        CallVariables: variables(agent),
      },
      source: 'event',
    },
  };
}

function who(call: SimulatedCall, agent: AgentProfile): Record<string, unknown> {
  return {
    agentId: agent.agentId,
    agent: agent.agent,
    agentName: agent.agentName,
    agentExtension: agent.agentExtension,
    domainName: agent.domainName,
    locale: agent.locale,
    contactDisplayName: call.displayName,
  };
}

function which(call: SimulatedCall, state: string): Record<string, unknown> {
  return {
    callState: state,
    callId: call.id,
    interactionId: call.interactionId,
    sessionId: call.sessionId,
    startTime: call.startedAt,
    distributionMode: 'Automatic',
    type: 'Call',
    interactionSubType: 'Call',
  };
}

function variables(agent: AgentProfile): Record<string, unknown> {
  return { user_name: agent.agent, full_name: agent.agentName };
}
