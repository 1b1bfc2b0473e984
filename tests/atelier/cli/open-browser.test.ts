import { openCommand } from '../../../atelier/cli/open-browser';

describe('how each system opens an address', () => {
  const url = 'https://localhost:8443/?classeur=a&b=1';
  it.each([
    ['linux', ['xdg-open', [url]]],
    ['darwin', ['open', [url]]],
    ['win32', ['cmd', ['/c', 'start', '""', 'https://localhost:8443/?classeur=a^&b=1']]],
  ] as const)('%s', (platform, expected) => {
    expect(openCommand(url, platform)).toEqual(expected);
  });
});
