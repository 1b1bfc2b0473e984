/** The faults a person sets: a cell being edited, protected sheets, no network, a slow Excel. */
import type { Host } from '../../host/host';
import { element } from '../element';
import type { Network } from '../offline';

/** `show` is told how many faults are set, each time one changes. */
export function listenToFaults(host: Host, network: Network, show: (count: number) => void): void {
  const cellEdit = element<HTMLInputElement>('panne-saisie');
  const protection = element<HTMLInputElement>('panne-protection');
  const offline = element<HTMLInputElement>('panne-reseau');
  const delay = element<HTMLSelectElement>('panne-lenteur');
  const apply = (): void => {
    const faults = {
      cellEdit: cellEdit.checked,
      protection: protection.checked,
      delay: Number(delay.value),
    };
    host.setFaults(faults);
    show([faults.cellEdit, faults.protection, offline.checked, faults.delay > 0].filter(Boolean).length);
  };
  for (const control of [cellEdit, protection, offline, delay]) control.addEventListener('change', apply);
  offline.addEventListener('change', () => network.setOffline(offline.checked));
  // A reloaded page finds its boxes as the browser kept them: faults start lifted.
  for (const box of [cellEdit, protection, offline]) box.checked = false;
  delay.value = '0';
}
