import type { Agent } from '../state/index.js';

/** Many a page has its names as numbers. */
type Labels = Readonly<Record<string, string | number>>;

/**
 * Gives the agent's code the name that the page has for it, where nobody has named it closer to the source. Answers
 * with the same snapshot as long as it is asked the same, so that it can be compared.
 */
export function agentLabeller(): (agent: Agent, labels: Labels | undefined) => Agent {
  let askedAgent: Agent | undefined;
  let askedLabels: Labels | undefined;
  let answer: Agent;
  return (agent, labels) => {
    if (askedAgent !== agent || askedLabels !== labels) {
      const label = agent.label || (labels && Object.hasOwn(labels, agent.code) ? labels[agent.code] : '');
      answer = label ? Object.freeze({ ...agent, label: String(label) }) : agent;
      askedAgent = agent;
      askedLabels = labels;
    }
    return answer;
  };
}
