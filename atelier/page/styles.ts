/** Every style sheet of the page, Univer's first so that ours has the last word. */
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import './page.css';
import './files.css';
import './drawer/drawer.css';
import './charts/charts.css';
import './completion/completion.css';
import './dialogs/dialog-box.css';
