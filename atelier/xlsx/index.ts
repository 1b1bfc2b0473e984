/** The `.xlsx` layer of the atelier: opens a file as a document and saves a document as a file, in Node and in the browser. */
export { openXlsx, type OpenedXlsx } from './open';
export { saveXlsx, type SavedXlsx } from './save';
