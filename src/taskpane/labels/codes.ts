/** Texts of « Proposer les codes ». */
import { plural } from '../plural';
import { fr } from '../../domain/typographie';

export const codes = {
  proposer: 'Proposer les codes',
  recherche: 'Recherche des lignes sans code…',
  titre: 'Codes proposés',
  aide: fr`Un code pour chaque axe, objectif et action qui n’en a pas. Aucun code déjà saisi ne change.`,
  aucun: fr`Rien à proposer : chaque ligne a déjà son code.`,
  code: (code: string, feuille: string, cellule: string) => fr`${code} : ${feuille}, ${cellule}`,
  ecrire: (nombre: number) => `Écrire ${plural(nombre, 'code')}`,
  enCours: 'Écriture des codes…',
  fait: (nombre: number) => `${plural(nombre, 'code écrit', 'codes écrits')}.`,
  pret: (nombre: number) =>
    nombre === 0 ? 'Aucun code à proposer.' : `${plural(nombre, 'code proposé', 'codes proposés')}.`,
} as const;
