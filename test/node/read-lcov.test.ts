import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLcov } from '../../scripts/read-lcov.js';

const REPORT = `TN:
SF:src/state/agent.ts
FN:1,agent
DA:1,4
DA:2,0
DA:3,1
BRDA:2,0,0,0
BRDA:3,1,0,7
BRDA:3,1,1,-
end_of_record
TN:
SF:src/state/index.ts
DA:1,1
end_of_record
`;

describe('a coverage report', () => {
  it('names the lines and branches that no test ran', () => {
    assert.deepEqual(readLcov(REPORT).get('src/state/agent.ts'), {
      lines: 3,
      branches: 3,
      missedLines: [2],
      missedBranches: [2, 3],
    });
  });

  it('has nothing missed in a file that ran in full', () => {
    assert.deepEqual(readLcov(REPORT).get('src/state/index.ts'), {
      lines: 1,
      branches: 0,
      missedLines: [],
      missedBranches: [],
    });
  });
});
