/** The findings of the last control, by action: known once one was run, told to those who listen. */
import { createConstatsConnus } from '../../../src/taskpane/constats-connus';

it('are unknown before a control, then counted by row; those of no action are nobody’s', () => {
  const connus = createConstatsConnus();
  let dits = 0;
  const stop = connus.subscribe(() => {
    dits += 1;
  });
  expect(connus.read()).toBeNull();
  connus.publish([{ action: 5 }, { action: null }, { action: 5 }, { action: 7 }]);
  expect(connus.read()).toEqual(
    new Map([
      [5, 2],
      [7, 1],
    ]),
  );
  expect(connus.read()).toBe(connus.read());
  stop();
  connus.publish([]);
  expect([connus.read(), dits]).toEqual([new Map(), 1]);
});
