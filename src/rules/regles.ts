/** The controls, in the order of the report. A new control is its file and its line here. */
import type { Regle } from './define';
import act01 from './act-01-code-inutilisable';
import act02 from './act-02-sans-intitule';
import act03 from './act-03-intitule-proche';
import act04 from './act-04-sans-pilote';
import act05 from './act-05-sans-elu';
import act06 from './act-06-sans-objectif';
import act07 from './act-07-fin-avant-debut';
import act08 from './act-08-hors-convention';
import act09 from './act-09-sans-echeance';
import act10 from './act-10-statut-inconnu';
import act11 from './act-11-en-retard';
import act12 from './act-12-debut-depasse';
import act13 from './act-13-avancement-incoherent';
import act14 from './act-14-sans-motif';
import act15 from './act-15-sans-partenaire';
import act16 from './act-16-sans-public';
import act17 from './act-17-etude-sans-livrable';
import act18 from './act-18-pas-mise-a-jour';
import act19 from './act-19-pilote-ecrit-autrement';
import act20 from './act-20-pilote-surcharge';
import act21 from './act-21-jalon-depasse';
import act22 from './act-22-texte-trop-long';
import act23 from './act-23-plan-vide';
import ave01 from './ave-01-modifie-sans-avenant';
import ave02 from './ave-02-numeros-d-avenants';
import axe01 from './axe-01-sans-objectif';
import axe02 from './axe-02-sans-action';
import axe03 from './axe-03-en-double';
import axe04 from './axe-04-aucun-axe';
import cal01 from './cal-01-etape-hors-periode';
import cal02 from './cal-02-axes-avant-restitution';
import cal03 from './cal-03-plan-sans-avenant';
import cal04 from './cal-04-sans-evaluation';
import champ01 from './champ-01-sans-action';
import champ02 from './champ-02-hors-champ-retenu';
import conv01 from './conv-01-identite-incomplete';
import conv02 from './conv-02-periode-manquante';
import conv03 from './conv-03-fin-avant-debut';
import conv04 from './conv-04-duree-inhabituelle';
import conv05 from './conv-05-effet-retroactif';
import conv06 from './conv-06-signature-apres-fin';
import conv07 from './conv-07-date-illisible';
import conv08 from './conv-08-duree-contradictoire';
import conv09 from './conv-09-champs-obligatoires';
import conv10 from './conv-10-champ-sans-code';
import conv11 from './conv-11-fin-sans-suite';
import conv12 from './conv-12-signature-sans-date';
import data01 from './data-01-lien-rompu';
import data02 from './data-02-colonne-absente';
import data03 from './data-03-hors-liste';
import diag01 from './diag-01-valeur-vide';
import diag02 from './diag-02-valeur-illisible';
import diag03 from './diag-03-source-manquante';
import diag04 from './diag-04-millesime-ancien';
import diag05 from './diag-05-valeur-hors-bornes';
import diag06 from './diag-06-partie-superieure-au-tout';
import diag07 from './diag-07-millesimes-differents';
import diag08 from './diag-08-petit-effectif';
import diag09 from './diag-09-numerateur-arrondi';
import diag10 from './diag-10-pauvretes-melangees';
import diag11 from './diag-11-montant-sans-periode';
import diag12 from './diag-12-champ-sans-diagnostic';
import diag13 from './diag-13-sans-comparaison';
import diag14 from './diag-14-enjeu-sans-reponse';
import eval01 from './eval-01-realisee-non-evaluee';
import eval02 from './eval-02-note-sans-preuve';
import eval03 from './eval-03-poids-en-pourcentage';
import eval04 from './eval-04-bilan-manquant';
import eval05 from './eval-05-sans-suite';
import fin01 from './fin-01-budget-non-equilibre';
import fin02 from './fin-02-montant-invalide';
import fin03 from './fin-03-ht-et-ttc';
import fin04 from './fin-04-financeur-inconnu';
import fin05 from './fin-05-annee-hors-periode';
import fin06 from './fin-06-sans-realise';
import fin07 from './fin-07-depassement';
import fin08 from './fin-08-bonus-non-eligible';
import fin09 from './fin-09-bonus-hors-tranche';
import fin10 from './fin-10-etp-invalide';
import gouv01 from './gouv-01-sans-copil';
import gouv02 from './gouv-02-sans-cotech';
import gouv03 from './gouv-03-sans-charge-de-cooperation';
import gouv04 from './gouv-04-copil-trop-ancien';
import gouv05 from './gouv-05-copil-sans-releve';
import gouv06 from './gouv-06-decision-en-retard';
import ind01 from './ind-01-sans-indicateur';
import ind02 from './ind-02-sans-reference';
import ind03 from './ind-03-sans-cible';
import ind04 from './ind-04-sans-sens';
import ind05 from './ind-05-contre-sens';
import ind06 from './ind-06-cible-deja-atteinte';
import ind07 from './ind-07-maintien-sans-marge';
import ind08 from './ind-08-unite';
import ind09 from './ind-09-sans-mesure-recente';
import ind10 from './ind-10-mesure-incoherente';
import ind11 from './ind-11-trop-d-indicateurs';
import ind12 from './ind-12-oui-non';
import ind13 from './ind-13-sans-resultat';
import obj01 from './obj-01-sans-action';
import obj02 from './obj-02-sans-indicateur-de-resultat';
import obj03 from './obj-03-sans-axe';
import rgpd01 from './rgpd-01-donnee-personnelle';
import rgpd02 from './rgpd-02-coordonnees-nominatives';
import rgpd03 from './rgpd-03-texte-nominatif';
import sign01 from './sign-01-sans-caf';
import sign02 from './sign-02-sans-collectivite';
import sign03 from './sign-03-representant-manquant';
import sign04 from './sign-04-sans-deliberation';
import sign05 from './sign-05-deliberation-tardive';
import sign06 from './sign-06-signataire-en-double';
import sign07 from './sign-07-fonction-representee';
import sppe01 from './sppe-01-contenu-manquant';
import sppe02 from './sppe-02-schema-absent';

export const REGLES: readonly Regle[] = [
  conv01,
  conv02,
  conv03,
  conv04,
  conv05,
  conv06,
  conv07,
  conv08,
  conv09,
  conv10,
  conv11,
  conv12,
  sign01,
  sign02,
  sign03,
  sign04,
  sign05,
  sign06,
  sign07,
  gouv01,
  gouv02,
  gouv03,
  gouv04,
  gouv05,
  gouv06,
  cal01,
  cal02,
  cal03,
  cal04,
  diag01,
  diag02,
  diag03,
  diag04,
  diag05,
  diag06,
  diag07,
  diag08,
  diag09,
  diag10,
  diag11,
  diag12,
  diag13,
  diag14,
  axe01,
  axe02,
  axe03,
  axe04,
  obj01,
  obj02,
  obj03,
  champ01,
  champ02,
  act01,
  act02,
  act03,
  act04,
  act05,
  act06,
  act07,
  act08,
  act09,
  act10,
  act11,
  act12,
  act13,
  act14,
  act15,
  act16,
  act17,
  act18,
  act19,
  act20,
  act21,
  act22,
  act23,
  fin01,
  fin02,
  fin03,
  fin04,
  fin05,
  fin06,
  fin07,
  fin08,
  fin09,
  fin10,
  ind01,
  ind02,
  ind03,
  ind04,
  ind05,
  ind06,
  ind07,
  ind08,
  ind09,
  ind10,
  ind11,
  ind12,
  ind13,
  eval01,
  eval02,
  eval03,
  eval04,
  eval05,
  ave01,
  ave02,
  data01,
  data02,
  data03,
  rgpd01,
  rgpd02,
  rgpd03,
  sppe01,
  sppe02,
];
