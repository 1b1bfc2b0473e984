/** What is said once when an edit changed the findings. */
import { controles } from '../../../src/taskpane/labels/controles';

it.each([
  [{ resolus: 0, justifies: 0, apparus: 0 }, 25, ''],
  [{ resolus: 1, justifies: 0, apparus: 0 }, 25, '1 constat résolu ; 25 restent.'],
  [{ resolus: 2, justifies: 0, apparus: 0 }, 1, '2 constats résolus ; 1 reste.'],
  [{ resolus: 1, justifies: 0, apparus: 0 }, 0, '1 constat résolu ; il n’en reste aucun.'],
  [{ resolus: 0, justifies: 1, apparus: 0 }, 3, '1 constat justifié ; 3 restent.'],
  [{ resolus: 0, justifies: 0, apparus: 2 }, 27, '2 nouveaux constats ; 27 restent.'],
  [{ resolus: 1, justifies: 0, apparus: 2 }, 26, '1 constat résolu, 2 nouveaux ; 26 restent.'],
])('says of %j', (comptes, restent, attendu) => {
  expect(controles.suite(comptes, restent).replace(/\u00A0/g, ' ')).toBe(attendu);
});
