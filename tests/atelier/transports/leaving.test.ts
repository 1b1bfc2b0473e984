import { readLeaving } from '../../../atelier/transports/leaving';

const message = (_actionName: string, _data: unknown) =>
  JSON.stringify({ _messageType: 0, _actionName, _data });

describe('a frame left with the keyboard', () => {
  it.each([
    [13, 'forward'],
    [14, 'backward'],
    [15, 'sheet'],
    [16, 'sheet'],
    [0, null],
  ])('reads the action %p of Office.js as %p', (action, way) => {
    expect(readLeaving(message('ContextActivationManager_notifyHost', ['id', action]))).toBe(way);
  });

  it('reads nothing in another message', () => {
    expect(readLeaving(message('executeMethod', ['id', 13]))).toBeNull();
  });
});
