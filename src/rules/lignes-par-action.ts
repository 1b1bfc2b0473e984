/** The rows of another table that name an action, by its code or by its wording. */
export { groupByReference as groupByAction } from '../domain/references';
