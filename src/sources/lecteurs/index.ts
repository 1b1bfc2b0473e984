/** The readers, in the order they are tried and listed: adding a family of files is adding one. */
import type { LecteurSource } from '../define';
import { cafCommunal } from './caf-communal';
import { inseeLarge } from './insee-large';

export const lecteurs: readonly LecteurSource[] = [cafCommunal, inseeLarge];
