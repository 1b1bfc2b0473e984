/** The scenes of the guide, by the name of their page, in its order. */
import type { Scene } from '../define';
import annuler from './annuler';
import axes from './axes';
import chargerEnLigne from './charger-en-ligne';
import clavier from './clavier';
import commencer from './commencer';
import controler from './controler';
import copil from './copil';
import corriger from './corriger';
import diagnostic from './diagnostic';
import erreurs from './erreurs';
import evaluer from './evaluer';
import exemple from './exemple';
import expliquerChiffre from './expliquer-chiffre';
import indicateurCellule from './indicateur-cellule';
import installer from './installer';
import mesActions from './mes-actions';
import planCalendrier from './plan-calendrier';
import planFiches from './plan-fiches';
import reprendre from './reprendre';
import structurer from './structurer';
import territoireChiffres from './territoire-chiffres';

export const SCENES: Readonly<Record<string, Scene>> = {
  installer,
  exemple,
  commencer,
  structurer,
  reprendre,
  'territoire-chiffres': territoireChiffres,
  'charger-en-ligne': chargerEnLigne,
  diagnostic,
  'indicateur-cellule': indicateurCellule,
  'expliquer-chiffre': expliquerChiffre,
  axes,
  'plan-fiches': planFiches,
  'plan-calendrier': planCalendrier,
  controler,
  corriger,
  'mes-actions': mesActions,
  copil,
  evaluer,
  annuler,
  clavier,
  erreurs,
};
