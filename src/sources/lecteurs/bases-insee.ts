/** What an Insee file is called, by the variables it holds. */
import { fr } from '../../domain/typographie';
import type { Famille } from '../../indicators/define';
import type { Entetes } from '../colonne';
import { toMillesime } from '../recettes/sorties';
import type { ThemeTrouve } from './variables-insee';

const NOMS: Partial<Record<Famille, string>> = {
  filosofi: 'Filosofi',
  recensement: 'recensement',
  'etat-civil': 'état civil',
};

/** Census bases, by a variable that is theirs. */
const BASES: readonly (readonly [variable: RegExp, nom: string])[] = [
  [/^C\d\d_(?:FAM|COUPAENF|FAMMONO)$/, 'couples, familles, ménages'],
  [/^P\d\d_(?:RP_PROP|RP_LOCHLMV|RPMAISON)$/, 'logement'],
  [/^P\d\d_(?:NSCOL15P|SCOL1824)/, 'diplômes et formation'],
  [/^P\d\d_(?:ACT1564|CHOM1564|ACTOCC1564)$/, 'activité des résidents'],
  [/^P\d\d_(?:POP0014|POP0002|POPH|H0014)$/, 'évolution et structure de la population'],
];
/** Only the « dossier complet » has as many columns. */
const COLONNES_DOSSIER = 800;

export function nameBases(themes: readonly ThemeTrouve[], entetes: Entetes): string {
  if (entetes.noms.length > COLONNES_DOSSIER) return fr`Insee, dossier complet (${listThemes(themes)})`;
  if (entetes.has('SUPERF') && themes.length > 1)
    return fr`Insee, comparateur de territoires (${listThemes(themes)})`;
  const [seul] = themes;
  if (themes.length > 1 || seul === undefined) return fr`Insee, ${listThemes(themes)}`;
  const quoi = seul.declare ? fr`Filosofi, revenus déclarés` : (NOMS[seul.famille] ?? seul.famille);
  const annees = listAnnees(seul);
  if (seul.famille !== 'recensement') return fr`Insee, ${quoi} ${annees}`;
  const bases = BASES.filter(([variable]) => entetes.majuscules.some((nom) => variable.test(nom)));
  return bases.length === 0
    ? fr`Insee, recensement ${annees}`
    : fr`Insee, recensement ${annees}, ${bases.map(([, nom]) => nom).join(' ; ')}`;
}

function listThemes(themes: readonly ThemeTrouve[]): string {
  return themes.map((theme) => fr`${NOMS[theme.famille] ?? theme.famille} ${listAnnees(theme)}`).join(' ; ');
}

/** Latest first: it is the one people came for. */
function listAnnees({ annees }: ThemeTrouve): string {
  const millesimes = [...annees].reverse().map(toMillesime);
  const [premier = '', ...autres] = millesimes;
  return autres.length > 3 ? fr`${millesimes.at(-1) ?? ''} à ${premier}` : [premier, ...autres].join(', ');
}
