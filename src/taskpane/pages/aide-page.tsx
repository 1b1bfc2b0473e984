/** Page « Aide »: how each task is done, the words of the field, the shortcuts. */
import { VueGuide } from '../aide/vue-guide';
import type { PageProps } from './page-props';

export default function AidePage({ onPage }: PageProps) {
  return <VueGuide onPage={onPage} />;
}
