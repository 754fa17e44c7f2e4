import { agentFamily } from '../../../../src/domain/audit/agent-family';

const CHROME = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36';

test.each([
  [CHROME, 'Chrome'],
  [CHROME.replace('Chrome/', 'HeadlessChrome/'), 'Chrome'],
  [`${CHROME} Edg/131.0.0.0`, 'Edge'],
  [`${CHROME} OPR/116.0.0.0`, 'Opera'],
  ['Mozilla/5.0 (Windows NT 10.0; rv:133.0) Gecko/20100101 Firefox/133.0', 'Firefox'],
  ['Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1', 'Safari'],
  ['Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/131.0 Mobile/15E148 Safari/604.1', 'Chrome'],
  ['curl/8.5.0', 'curl'],
  ['python-requests/2.32.3', 'Python'],
  ['node', 'Node.js'],
  ['Marie Ngono +237677000111', 'other'],
])('%s', (userAgent, family) => expect(agentFamily(userAgent)).toBe(family));

test('none at all', () => expect([agentFamily(undefined), agentFamily('')]).toEqual([null, null]));
