/** Numbers and shares as the messages of the controls write them. */
export { formatNombre, formatPourcent } from '../domain/nombre-ecrit';
