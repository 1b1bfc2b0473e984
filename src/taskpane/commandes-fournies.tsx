/** The real gestures, given to the pages: fetched while the frame of the pane is drawn. */
import { useState, type ReactNode } from 'react';
import { buildAnnulations } from './annulations';
import { CommandesProvider } from './commandes-context';
import { buildCommandes } from './commandes-excel';
import type { FraicheurSuivie } from './fraicheur';

interface Props {
  readonly fraicheur: FraicheurSuivie;
  readonly children: ReactNode;
}

export default function CommandesFournies({ fraicheur, children }: Props) {
  const [commandes] = useState(() => buildCommandes(fraicheur, buildAnnulations()));
  return <CommandesProvider commandes={commandes}>{children}</CommandesProvider>;
}
