/** Texts of the view « Reprendre des tableaux ». */
import { plural } from '../plural';
import { fr } from '../../domain/typographie';

export const reprendre = {
  titre: 'Reprendre mes tableaux',
  but: fr`Vos tableaux existants rejoignent les feuilles CTG. La source n’est jamais modifiée, et rien n’est écrit avant votre accord.`,
  source: {
    titre: fr`Où est votre tableau ?`,
    types: {
      feuille: 'Dans une feuille de ce classeur',
      fichier: 'Dans un fichier Excel ou CSV',
      collage: 'Dans Word, un courriel ou une page',
    },
    feuille: 'Feuille à lire',
    lectureFeuilles: 'Recherche des feuilles…',
    aucuneFeuille: fr`Ce classeur n’a pas d’autre feuille que celles de la CTG. Choisissez un fichier, ou collez un tableau.`,
    lire: 'Lire ce tableau',
    fichier: {
      aide: fr`Déposez ici un classeur Excel (.xlsx) ou un fichier CSV.`,
      choisir: 'Choisir un fichier…',
      autre: 'Choisir un autre fichier…',
      accueillis: fr`Le fichier reste sur votre poste : il est lu ici, et n’est envoyé nulle part.`,
      lacher: 'Lâchez le fichier ici',
    },
    collage: 'Tableau copié',
    aideCollage: fr`Copiez le tableau dans Word, Outlook ou ailleurs, puis collez-le ici (Ctrl + V).`,
    colle: (lignes: number) => `${plural(lignes, 'ligne collée', 'lignes collées')}.`,
  },
  lecture: 'Lecture du tableau…',
  trouve: {
    titre: 'Ce qui a été compris',
    aucun: fr`Aucun tableau n’a été reconnu. Vérifiez que la source contient une ligne d’en-têtes et des lignes dessous.`,
    table: (titre: string, feuille: string, adresse: string) =>
      titre === '' ? `${feuille}, ${adresse}` : `${titre} (${feuille}, ${adresse})`,
    lignes: (nombre: number) => plural(nombre, 'ligne lue', 'lignes lues'),
    dejaUtilisee: fr`Correspondance reprise de la dernière fois.`,
    cible: 'Rejoint la feuille',
    laisser: 'Laisser ce tableau de côté',
    colonnes: (nombre: number) => fr`Correspondance des colonnes : ${plural(nombre, 'colonne')}`,
    aVerifier: (nombre: number) => (nombre === 0 ? '' : `(${String(nombre)}\u00A0à vérifier)`),
  },
  colonne: {
    label: (entete: string, lettre: string) =>
      entete === '' ? `Colonne ${lettre}` : `«\u00A0${entete}\u00A0»`,
    enPlus: 'Garder comme colonne en plus',
    laissee: 'Laisser de côté',
    exemples: (valeurs: string) => fr`Exemples : ${valeurs}`,
    assurances: { sure: '✔ sûr', probable: '≈ probable', 'a-verifier': '? à vérifier' },
  },
  apercu: {
    titre: 'Ce qui sera écrit',
    ajout: (feuille: string, nombre: number) => fr`${feuille} : ${plural(nombre, 'ligne')}`,
    aCreer: 'feuille à créer',
    colonnes: (noms: string) => fr`Colonnes en plus, à droite de la table : ${noms}.`,
    ligne: (feuille: string, ligne: number) => `${feuille}, ligne ${String(ligne)}`,
    autres: (nombre: number) => (nombre < 2 ? 'et 1 autre ligne' : `et ${String(nombre)} autres lignes`),
    rien: fr`Rien à écrire : aucune ligne nouvelle n’a été trouvée, ou tout a été laissé de côté.`,
    problemes: (nombre: number) => `À regarder (${String(nombre)})`,
    sansProbleme: 'Aucun problème n’a été trouvé.',
    remarques: (nombre: number) => `Mots reconnus (${String(nombre)})`,
    remarque: (ecrit: string, lu: string, entete: string) => fr`${entete} : « ${ecrit} » est lu « ${lu} ».`,
    ecartees: (nombre: number) => `Mis de côté (${String(nombre)})`,
    ecartee: (motif: string, ligne: number, texte: string) =>
      fr`Ligne ${ligne}, ${motif} : ${texte === '' ? 'sans texte' : texte}`,
    motifs: {
      titre: 'titre',
      total: 'total',
      note: 'note',
      'entete-repete': 'en-tête répété',
      doublon: 'déjà dans le plan',
      'hors-table': 'hors du tableau',
      'table-ignoree': 'tableau laissé de côté',
      'colonne-ignoree': 'colonne laissée de côté',
    },
    suivants: (nombre: number) => `Afficher les ${String(nombre)} suivants`,
    ecrire: (nombre: number) => `Reprendre ${plural(nombre, 'ligne')}`,
    enCours: 'Écriture des lignes…',
    pret: (lignes: number, problemes: number) =>
      `${plural(lignes, 'ligne lue', 'lignes lues')}, ${plural(problemes, 'point')} à regarder. Vérifiez, puis reprenez.`,
  },
  fait: {
    titre: 'Tableaux repris',
    ajout: (feuille: string, lignes: number) =>
      fr`${plural(lignes, 'ligne ajoutée', 'lignes ajoutées')} dans « ${feuille} »`,
    feuilles: (noms: string) => fr`Feuilles créées : ${noms}.`,
    rien: 'Rien n’a été écrit.',
  },
} as const;
