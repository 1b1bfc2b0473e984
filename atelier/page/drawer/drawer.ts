/** The drawer of whoever develops the add-in: what it exchanges with the workbook, the faults set, and which Excel is imitated. */
import type { Host } from '../../host/host';
import { isProfile } from '../../host/profile';
import type { Profile } from '../../host/profile';
import { disclose } from '../disclosure';
import { element } from '../element';
import type { Network } from '../offline';
import { createBatchList } from './batch-list';
import { listenToFaults } from './fault-switches';

interface DrawerParts {
  readonly host: Host;
  readonly network: Network;
  readonly profil: Profile;
  /** The add-in starts again, on the same workbook, in another Excel. */
  readonly onProfile: (profil: Profile, name: string) => void;
}

export function showDrawer({ host, network, profil, onProfile }: DrawerParts): void {
  const button = element('coulisses-bouton');
  const batches = createBatchList(host);
  const drawer = disclose(button, element('coulisses'), batches.refresh);
  host.onBatch((record) => batches.add(record, drawer.isOpen()));
  listenToFaults(host, network, (count) => {
    const faults = count === 1 ? ' (1 panne)' : ` (${String(count)} pannes)`;
    button.textContent = `Développement${count === 0 ? '' : faults}`;
    button.classList.toggle('alerte', count > 0);
  });

  const choice = element<HTMLSelectElement>('profil');
  choice.value = profil;
  choice.addEventListener('change', () => {
    if (isProfile(choice.value)) onProfile(choice.value, choice.selectedOptions[0]?.text ?? '');
  });
}
