/** The sheet « Gouvernance »: the instances of the convention and, beside them, who sits there. */
import { instanceSchema } from '../domain/instance';
import { membreSchema } from '../domain/membre';
import { codes, colonneId, liste, nombre, texte, texteLong } from './colonnes';
import { defineFeuille, defineTable } from './define';

const instances = defineTable({
  nom: 'tInstances',
  libelle: 'Instances',
  schema: instanceSchema,
  ancre: 'B4',
  lignesVides: 8,
  colonnes: [
    colonneId,
    texte('instance', ['Instance', 'Le nom de l’instance, comme dans la convention.', 'Comité de pilotage'], {
      niveau: 'prioritaire',
      requise: true,
      largeur: 32,
    }),
    liste(
      'type',
      'types_instance',
      ['Type', 'La nature de l’instance, dans la liste.', 'comité de pilotage'],
      {
        niveau: 'prioritaire',
        alias: ['Type d’instance'],
        largeur: 20,
      },
    ),
    codes('champs', ['Champs', 'Les champs suivis, séparés par des points-virgules.', 'PE ; ENF'], {
      liste: 'champs',
    }),
    texte('president', ['Présidence', 'La personne ou la fonction qui préside ou pilote.', 'le maire'], {
      alias: ['Président', 'Pilote', 'Président ou pilote'],
      largeur: 26,
    }),
    texte('frequence', ['Fréquence', 'Combien de fois l’instance se réunit.', 'deux fois par an'], {
      largeur: 18,
    }),
    texteLong('commentaire', ['Commentaire', 'Tout ce qui aide à comprendre.', 'séminaire de deux jours'], {
      largeur: 40,
    }),
  ],
});

const membres = defineTable({
  nom: 'tMembres',
  libelle: 'Membres des instances',
  schema: membreSchema,
  ancre: 'J4',
  filtre: false,
  lignesVides: 8,
  colonnes: [
    colonneId,
    texte('instance', ['Instance', 'L’instance où siège la personne.', 'Comité de pilotage'], {
      niveau: 'prioritaire',
      requise: true,
      largeur: 28,
      listeDe: { table: 'tInstances', cle: 'instance' },
    }),
    texte('nom', ['Nom', 'Prénom et nom, seulement s’ils sont utiles au copil.', 'Claude Martin'], {
      niveau: 'prioritaire',
    }),
    texte('structure', ['Structure', 'La structure que la personne représente.', 'Ville de Perpignan'], {
      niveau: 'prioritaire',
    }),
    texte('fonction', ['Fonction', 'Sa fonction dans cette structure.', 'directrice de l’éducation']),
    texte('role', ['Rôle', 'Son rôle dans l’instance.', 'secrétaire'], { largeur: 16 }),
    liste('voix', 'oui_non', ['Voix délibérative', 'Oui si la personne vote.', 'oui'], { largeur: 12 }),
    nombre('etp', ['ETP financé', 'La part de temps plein consacrée à la convention.', '0,5'], {
      largeur: 10,
    }),
  ],
});

export default defineFeuille({
  id: 'gouvernance',
  titre: 'Gouvernance',
  but: 'Les instances de la convention et, à côté, les personnes qui y siègent.',
  famille: 'convention',
  noyau: false,
  colonnesFigees: 3,
  quadrillage: true,
  visible: true,
  tables: [instances, membres],
});
