/** Our own checks, in the order of the report for a same line; the command adds Microsoft's reader. */
import type { Check } from '../define';
import { checkAddresses } from './addresses';
import { checkCommands } from './commands';
import { checkElementOrder } from './element-order';
import { checkFunctionsNamespace } from './functions-namespace';
import { checkIcons } from './icons';
import { checkIdentity } from './identity';
import { checkPages } from './pages';
import { checkRequirements } from './requirements';
import { checkResources } from './resources';
import { checkSharedRuntime } from './shared-runtime';
import { checkTexts } from './texts';

export const CHECKS: readonly Check[] = [
  checkElementOrder,
  checkIdentity,
  checkTexts,
  checkAddresses,
  checkRequirements,
  checkResources,
  checkIcons,
  checkSharedRuntime,
  checkFunctionsNamespace,
  checkCommands,
  checkPages,
];
