/** The direction an indicator should move in, as its row says it. */
export { parseSens } from '../domain/sens-attendu';
