/** The glossary: the words of the field as the field writes them, told to somebody who has just arrived. */
import { CHIFFRES, COMPLEMENT, SERVICES } from './chiffres';
import { CONVENTION, PLAN } from './convention';
import type { Famille } from './define';

export const GLOSSAIRE: readonly Famille[] = [CONVENTION, PLAN, CHIFFRES, SERVICES, COMPLEMENT];
