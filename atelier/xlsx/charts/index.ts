/** Charts in `.xlsx` files: what the rest of the layer calls. */
export { readSheetCharts, type ReadCharts } from './drawing-read';
export { writeSheetCharts, type WrittenCharts } from './sheet-charts-write';
