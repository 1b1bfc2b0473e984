/** Writes in the journal what the host could not answer and its own faults, and errors of this page. */
import type { Host } from '../host/host';
import type { Status } from './status';

const PERIOD = 500;

export function watchJournal(host: Host, status: Status): void {
  let members = 0;
  let faults = 0;
  setInterval(() => {
    for (const member of host.log.unknownMembers.slice(members)) {
      status.note(`Demande inconnue de l’atelier\u00A0: ${member}`);
    }
    for (const { location, error } of host.log.faults.slice(faults)) {
      status.fail(`L’atelier a échoué en répondant à ${location}\u00A0: ${String(error)}`);
    }
    members = host.log.unknownMembers.length;
    faults = host.log.faults.length;
  }, PERIOD);
  window.addEventListener('error', (event) => status.fail(`Erreur de la page\u00A0: ${event.message}`));
  window.addEventListener('unhandledrejection', (event) =>
    status.fail(`Erreur de la page\u00A0: ${String(event.reason)}`),
  );
}
