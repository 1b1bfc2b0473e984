/** « Expliquer ce chiffre »: a function of a cell, a row of Données, a row of Diagnostic. */
import type { LigneDiagnostic } from '../../domain/diagnostic';
import type { Observation } from '../../domain/observation';
import { parseNombre } from '../../domain/nombre-lu';
import { fr } from '../../domain/typographie';
import { fichesControles } from '../controles/fiches';
import type { FicheControle } from '../controles/fiches';
import { findCandidats } from '../formule';
import type { Appel, Lecture } from '../formule';
import { formatValeur } from '../format-valeur';
import { isMatrice } from '../valeur';
import { findFicheIn } from './define';
import type { Absence, ContexteExplication, Explication } from './define';
import { findChiffre } from './find-chiffre';
import { FONCTIONS_ACCES } from './fonctions-acces';
import { findErreurArgument, readAppel } from './lire-appel';
import type { AppelLu } from './lire-appel';
import {
  describeArguments,
  describeCalcul,
  describeLieux,
  describeLimites,
  describeMillesime,
  describeRapport,
  describeReserves,
  formatReponse,
  libelleMarque,
  sourceOf,
} from './phrases';

export function expliquerAppel(
  appel: Appel,
  lire: Lecture['lire'],
  contexte: ContexteExplication,
): Explication {
  const lu = readAppel(appel, lire, contexte);
  const { id, fiche, acces, resultat } = lu;
  // A table has its years and its places in its cells.
  const chiffre = resultat?.ok === true && isMatrice(resultat.value) ? null : lu.chiffre;
  if (fiche === null && acces === null) return expliquerInconnue(id, contexte);
  const lisible = lu.chiffre?.lisible ?? null;
  const unite = fiche?.unite ?? lisible?.unite ?? '';
  return {
    nature: 'fonction',
    indicateur: fiche?.id ?? lisible?.id ?? '',
    titre: fiche?.libelle ?? lisible?.libelle ?? acces?.libelle ?? '',
    valeur: resultat?.ok === true ? formatReponse(resultat.value, unite) : '',
    definition: fiche?.description ?? acces?.definition ?? '',
    source: sourceOf(fiche ?? lisible, chiffre?.observations ?? []),
    territoire: describeLieux(lu.chiffre?.lieux ?? []),
    millesime: chiffre === null ? '' : describeMillesime(chiffre),
    calcul: [
      ...(acces === null || fiche === null ? [] : [`CTG.${id}\u00A0: ${acces.definition}`]),
      ...(chiffre === null ? describeCalcule(lu) : describeCalcul(chiffre)),
      ...describeArguments(lu.arguments),
    ],
    limites:
      fiche === null
        ? (chiffre?.observations ?? []).flatMap(describeReserves)
        : describeLimites(fiche, chiffre),
    absence: absenceOf(lu, contexte),
    references: fiche?.references ?? [],
  };
}

/** What is computed from the plan, or from the cells it is given. */
function describeCalcule({ fiche, acces, arguments: lus }: AppelLu): string[] {
  if (fiche === null || acces !== null) return [];
  const formule = fiche.formule === '' ? [] : [fr`Formule : ${fiche.formule}.`];
  const isSansArgument = lus.every(({ ecrit }) => ecrit === '');
  const lecture = isSansArgument && fiche.litClasseur && fiche.serie !== '';
  return lecture ? [...formule, fr`Calculé avec les lignes du classeur (${fiche.serie}).`] : formule;
}

function absenceOf(lu: AppelLu, { etat }: ContexteExplication): Absence | null {
  const { resultat } = lu;
  if (resultat !== null) return resultat.ok ? null : resultat.error;
  const erreur = findErreurArgument(lu);
  if (erreur !== null) {
    return {
      message: fr`Un argument de la fonction contient l'erreur ${erreur}.`,
      aide: fr`Corrigez d'abord la cellule en erreur.`,
    };
  }
  if (!etat.pret) {
    return {
      message: 'Le complément n’a pas encore lu les chiffres du classeur.',
      aide: 'Patientez quelques secondes, ou choisissez « Actualiser ».',
    };
  }
  return null;
}

/** A verdict is no figure: what it is made of is told, and the cell shows the rest. */
function expliquerControle({ libelle, description, pieges }: FicheControle): Explication {
  return { ...RIEN, nature: 'fonction', titre: libelle, definition: description, limites: pieges };
}

function expliquerInconnue(id: string, { fiches }: ContexteExplication): Explication {
  const controle = fichesControles.find((fiche) => fiche.id === id);
  if (controle !== undefined) return expliquerControle(controle);
  const connues = [...fiches, ...fichesControles].map((fiche) => fiche.id);
  const proches = findCandidats(id, [...connues, ...Object.keys(FONCTIONS_ACCES)]);
  return {
    ...RIEN,
    nature: 'fonction',
    titre: `CTG.${id}`,
    absence: {
      message: fr`La fonction CTG.${id} n'existe pas.`,
      aide:
        proches.length === 0
          ? fr`Cherchez la bonne fonction dans le catalogue du volet.`
          : fr`Vouliez-vous dire ${proches.map((proche) => `CTG.${proche}`).join(' ou ')} ?`,
    },
  };
}

const RIEN: Omit<Explication, 'nature' | 'titre'> = {
  indicateur: '',
  valeur: '',
  definition: '',
  source: null,
  territoire: '',
  millesime: '',
  calcul: [],
  limites: [],
  absence: null,
  references: [],
};

/** A row of tDonnees: a published number, or the mark that stands for it. */
export function expliquerObservation(ligne: Observation, { fiches }: ContexteExplication): Explication {
  const fiche = findFicheIn(fiches, ligne.indicateur);
  const unite = ligne.unite.trim() === '' ? (fiche?.unite ?? '') : ligne.unite.trim();
  const { valeur } = ligne.valeur;
  const marque = ligne.marque.trim();
  const nombres = { numerateur: ligne.numerateur.valeur, denominateur: ligne.denominateur.valeur };
  const libelle = ligne.libelle.trim() === '' ? (fiche?.libelle ?? ligne.indicateur) : ligne.libelle;
  const dite = ligne.periode.trim();
  // « 2021 (2021) » would say it twice.
  const periode = dite === '' || dite === ligne.millesime.trim() ? '' : ` (${dite})`;
  return {
    nature: 'donnee',
    indicateur: fiche?.id ?? '',
    titre: libelle,
    valeur: valeur === null ? libelleMarque(marque) : formatValeur(valeur, unite),
    definition: fiche?.description ?? '',
    source: sourceOf(fiche, [ligne]),
    territoire: describeTerritoire(ligne),
    millesime: `${ligne.millesime}${periode}`,
    calcul: [
      ...(fiche === null || fiche.formule === '' ? [] : [fr`Formule : ${fiche.formule}.`]),
      ...(valeur === null ? [] : describeRapport(valeur, nombres, { ...fiche, unite })),
    ],
    limites: [
      ...(valeur === null || marque === '' ? [] : [fr`Marque de la source : ${libelleMarque(marque)}.`]),
      ...(fiche === null ? [] : describeLimites(fiche, null)),
      ...describeReserves(ligne),
    ],
    absence: valeur === null ? describeSansValeur(ligne) : null,
    references: fiche?.references ?? [],
  };
}

function describeTerritoire({ nom_territoire: nom, territoire, maille }: Observation): string {
  const lieu = nom.trim() === '' ? territoire : `${nom.trim()} (${territoire})`;
  return maille.trim() === '' ? lieu : `${lieu}, ${maille.trim()}`;
}

function describeSansValeur({ marque, valeur }: Observation): Absence {
  if (marque.trim() !== '') {
    return {
      message: fr`La source ne donne pas de nombre : ${libelleMarque(marque)}. Ce n'est pas zéro.`,
      aide: fr`Utilisez un territoire plus grand, ou citez le chiffre comme non publié.`,
    };
  }
  return {
    message:
      valeur.texte.trim() === ''
        ? fr`La valeur et la marque sont vides.`
        : fr`« ${valeur.texte.trim()} » n'est pas un nombre.`,
    aide: fr`Complétez la ligne : un nombre, ou une marque (s, nd, ns, so).`,
  };
}

type LigneExpliquee = Pick<
  LigneDiagnostic,
  'indicateur' | 'code_indicateur' | 'territoire' | 'millesime' | 'valeur' | 'unite' | 'prudence'
>;

/** A row of tDiagnostic: written words, and the figure of Données they come from when it is there. */
export function expliquerDiagnostic(ligne: LigneExpliquee, contexte: ContexteExplication): Explication {
  const fiche = findFicheIn(contexte.fiches, ligne.code_indicateur);
  const base = {
    ...RIEN,
    nature: 'diagnostic' as const,
    titre: ligne.indicateur.trim() === '' ? (fiche?.libelle ?? '') : ligne.indicateur,
    valeur: formatEcrite(ligne),
    territoire: ligne.territoire,
    millesime: ligne.millesime,
  };
  const prudence = ligne.prudence.trim() === '' ? [] : [ligne.prudence.trim()];
  if (fiche === null) return { ...base, limites: prudence };
  const annee = /\d{4}/.exec(ligne.millesime)?.[0];
  const chiffre = findChiffre(fiche.id, [[ligne.territoire]], annee === undefined ? [] : [[annee]], contexte);
  return {
    ...base,
    indicateur: fiche.id,
    definition: fiche.description,
    source: sourceOf(fiche, chiffre?.observations ?? []),
    territoire: chiffre === null ? ligne.territoire : describeLieux(chiffre.lieux),
    calcul: chiffre === null ? [] : describeCalcul(chiffre),
    limites: [...prudence, ...describeLimites(fiche, chiffre)],
    references: fiche.references,
  };
}

/** The unit has its own column. */
function formatEcrite({ valeur, unite }: LigneExpliquee): string {
  const nombre = parseNombre(valeur).valeur;
  return nombre === null ? valeur : formatValeur(nombre, unite.trim());
}
