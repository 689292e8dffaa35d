/** Who the simulated agent is. The names are those of the wire, the values those of the documentation's own samples. */
export interface AgentProfile {
  readonly agentId: string;
  readonly agent: string;
  readonly agentName: string;
  readonly agentExtension: string;
  readonly domainName: string;
  readonly locale: string;
  /** What `SetAgentState` calls the agent. */
  readonly loginName: string;
  /** What `SetAgentState` calls the extension: in the samples it is the agent's id. */
  readonly extension: string;
}

export const SAMPLE_AGENT: AgentProfile = {
  agentId: '300000001745182',
  agent: 'Five9@acqueon.com',
  agentName: 'Five9_Softphone@acqueon.com',
  agentExtension: '0018',
  domainName: 'Acqueon',
  locale: 'en-US',
  loginName: 'Five9@acqueon.com',
  extension: '300000001745182',
};
