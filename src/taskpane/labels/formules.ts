/** Texts of the view « Formules ». */
import { fr } from '../../domain/typographie';
import { plural } from '../plural';

export const formules = {
  expliquer: {
    titre: 'Expliquer un chiffre',
    but: fr`Sélectionnez une cellule : une formule CTG, ou une ligne des feuilles « Données » et « Diagnostic ».`,
    bouton: 'Expliquer ce chiffre',
    enCours: 'Lecture de la cellule…',
    cellule: (cellule: string, feuille: string) => fr`Cellule ${cellule}, feuille « ${feuille} »`,
    formule: 'Formule',
    affiche: 'La cellule montre',
    valeur: 'Valeur',
    definition: 'Définition',
    source: 'Source',
    extrait: (date: string) => fr`extrait le ${date}`,
    territoire: 'Territoire',
    millesime: 'Millésime',
    calcul: 'Calcul',
    limites: 'À savoir',
    references: 'Références',
    pret: (titre: string, valeur: string) =>
      valeur === '' ? fr`${titre} : explication affichée.` : fr`${titre} : ${valeur}.`,
    sansChiffre: 'Cellule lue.',
    ailleurs: fr`Sélectionnez une cellule qui emploie une fonction CTG, ou une ligne des feuilles « Données » et « Diagnostic », puis choisissez de nouveau « Expliquer ce chiffre ».`,
  },
  inserer: {
    titre: 'Insérer une formule',
    but: fr`Choisissez un indicateur, un territoire et un millésime : le volet montre la valeur, puis écrit la formule dans la cellule active.`,
    bouton: 'Choisir dans le catalogue',
  },
  reparer: {
    titre: 'Réparer les formules CTG',
    but: fr`Après un passage par un autre logiciel ou un poste sans le complément, des cellules peuvent rester à #NOM?. Rien n’est écrit sans votre accord.`,
    bouton: 'Chercher les formules à réparer',
    recherche: 'Recherche dans tout le classeur…',
    rien: fr`Toutes les formules CTG de ce classeur sont en ordre : il n’y a rien à réparer.`,
    trouvees: (nombre: number) =>
      nombre === 0
        ? 'Aucune formule ne peut être réparée sans risque.'
        : fr`${plural(nombre, 'formule')} à réparer.`,
    choisir: 'Formules à réparer',
    lieu: (feuille: string, cellule: string) => fr`${feuille}, ${cellule} :`,
    devient: 'devient',
    reveil: fr`Même formule, réécrite pour qu’Excel la recalcule.`,
    sansSolution: (nombre: number) => fr`À corriger à la main : ${nombre}`,
    reparer: (nombre: number) => fr`Réparer ${plural(nombre, 'formule')}`,
    enCours: 'Réparation…',
    faite: (nombre: number) => fr`${plural(nombre, 'formule réparée', 'formules réparées')}.`,
    changees: (nombre: number) =>
      fr`${plural(nombre, 'cellule a changé', 'cellules ont changé')} depuis la recherche : laissées telles quelles.`,
    reste: (nombre: number) => fr`et ${plural(nombre, 'autre')}`,
    suivantes: 'Afficher toutes les formules',
  },
  figer: {
    titre: 'Figer en valeurs',
    but: fr`Avant d’envoyer le classeur à une personne qui n’a pas le complément : chaque formule CTG devient la valeur qu’elle montre. Gardez une copie avec les formules.`,
    bouton: 'Voir ce qui sera figé',
    recherche: 'Lecture de tout le classeur…',
    rien: fr`Ce classeur ne contient aucune formule CTG : il n’y a rien à figer.`,
    feuilles: 'Feuilles à figer',
    feuille: (nom: string, nombre: number) => fr`${nom} : ${plural(nombre, 'formule')}`,
    protegee: 'feuille protégée, à déprotéger d’abord',
    mot: (feuille: string, cellule: string, mot: string) => fr`${feuille}, ${cellule} : « ${mot} »`,
    mots: (nombre: number) =>
      fr`${plural(nombre, 'cellule sans chiffre recevra', 'cellules sans chiffre recevront')} un mot qui dit pourquoi`,
    laissees: (nombre: number) => fr`Laissées en formule : ${nombre}`,
    figer: (nombre: number) => fr`Figer ${plural(nombre, 'formule')}`,
    enCours: 'Écriture des valeurs…',
    faite: (nombre: number) =>
      fr`${plural(nombre, 'formule remplacée', 'formules remplacées')} par la valeur qu’elle montrait. « Annuler », en haut du volet, rend les formules.`,
    vues: (nombre: number) => fr`${plural(nombre, 'formule CTG', 'formules CTG')} dans le classeur.`,
  },
} as const;
