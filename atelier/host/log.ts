/** What the host could not answer, and its own faults: kept, and said once on the console. */
import type { HostLog } from './book';

export function createLog(): HostLog {
  const unknownMembers: string[] = [];
  const faults: { location: string; error: unknown }[] = [];
  return {
    unknownMembers,
    faults,
    unknown(message) {
      if (!unknownMembers.includes(message)) unknownMembers.push(message);
    },
    fault(location, error) {
      faults.push({ location, error });
    },
    forget() {
      unknownMembers.length = 0;
      faults.length = 0;
    },
  };
}
