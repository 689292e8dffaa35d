/** The documentation's sample of a call's state change ("Manual Outbound APIs"), as an object. */
export const CALL_SAMPLE = {
  channel: 'Five9',
  topic: 'outbound',
  subtopic: 'OutBoundCallStateChange',
  message: {
    call: {
      ResponseFields: {
        interactionData: {
          agentId: '300000001745182',
          agent: 'Five9@acqueon.com',
          agentName: 'Five9_Softphone @acqueon.com',
          agentExtension: '0018',
          domainName: 'Acqueon',
          locale: 'en-US',
          contactDisplayName: 'Allison Mychart',
          click2DialData: { clickToDialNumber: '6081234567' },
          callType: 'AGENT',
          callState: 'WRAP_UP',
          callId: '300000000115271',
          interactionId: 'DD80226271414A229947131A92EE86C3',
          sessionId: '37D1E3B2067D49A183AB781062108666',
          startTime: 1711000862149,
          distributionMode: 'Automatic',
          type: 'Call',
          interactionSubType: 'Call',
        },
        fromAddress: '6081234567',
        CallState: 'WRAP_UP',
        Type: 'outbound',
        OutBoundType: 'manualdial',
        CallAgent: 'Five9@acqueon.com',
      },
      id: '300000000115271',
      event: 'WRAP_UP',
      CallType: 'outbound',
      CallVariables: { user_name: 'Five9@acqueon.com', full_name: 'Five9_Softphone @acqueon.com' },
    },
    source: 'event',
  },
};

/** The documentation's sample of the agent's state ("Ready State"), as an object. */
export const AGENT_SAMPLE = {
  channel: 'Five9',
  topic: 'Agent',
  subtopic: 'SetAgentState',
  message: {
    data: {
      extension: '300000001745182',
      loginName: 'Five9@acqueon.com',
      state: '0',
      stateChangeTime: '2024-03-21T07:19:55.558Z',
      agentType: 'routable',
    },
    event: '0',
    source: 'event',
  },
};
