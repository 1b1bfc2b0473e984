/** Where the convention's territory stands: its EPCI or its communes, its département, its région; or the communes that share it. Pure. */
import type { EtatRegistre } from '../../indicators/etat-registre';
import { donnees } from '../labels/donnees';

const NOMMES = 6;

/** French sentences; none when the territory is not known, or the index did not come. */
export function situerConvention({
  index,
  territoires,
}: Pick<EtatRegistre, 'index' | 'territoires'>): readonly string[] {
  const textes = donnees.territoire;
  const [code, ...autres] = territoires;
  if (index === null || code === undefined) return [];
  const nomOf = (un: string): string => index.find(un)?.nom ?? un;
  if (autres.length > 0) {
    const noms = territoires.slice(0, NOMMES).map(nomOf).join(', ');
    const reste = territoires.length - NOMMES;
    return [
      textes.plusieurs(territoires.length, reste > 0 ? `${noms} ${donnees.apercu.autres(reste)}` : noms),
    ];
  }
  const epci = index.epciOf(code);
  const membres = index.membersOf(code);
  const lieu = index.find(code);
  const departement = index.findDepartement(lieu?.departement ?? '');
  const region = departement === null ? null : index.findRegion(departement.region);
  return [
    ...(epci === null ? [] : [textes.epci(epci.nom, index.membersOf(epci.code).length)]),
    ...(membres.length === 0 ? [] : [textes.membres(membres.length)]),
    ...(departement === null ? [] : [textes.situe(departement.nom, region?.nom ?? '')]),
  ];
}
