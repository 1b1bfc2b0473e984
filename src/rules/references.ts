/** Links between rows, as the controls read them: the evaluation reads them the same way. */
export {
  findCitantes,
  findOrphelines,
  indexReferences,
  keysCited,
  keysOf,
  splitReferences,
} from '../domain/references';
