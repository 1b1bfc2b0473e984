/** The controls, for those who run them, show them and document them. */
export { empreinteLigne } from '../domain/empreinte';
export { controlClasseur, controlEtapes } from './controler';
export type { EtapeControle, OptionsControler } from './controler';
export type { Regle } from './define';
export { isAbaissable, readGravites } from './gravites-du-classeur';
export type { AbaissementIgnore, GravitesDuClasseur } from './gravites-du-classeur';
export { isJustifiable } from './justifiables';
export { cleJustification, empreinteConstat } from './justifications';
export { graviteInPhase, phasesOf } from './phases';
export { countAbaisses, findBloquants, isPretPourCopil } from './pret-pour-copil';
export { REGLES } from './regles';
export { renderReglesTable } from './render-table';
export { describeSource } from './sources';
export { giveTampon } from './tampon';
export type { Tampon } from './tampon';
