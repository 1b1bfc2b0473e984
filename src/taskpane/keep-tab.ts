/**
 * Tab from a title that was given the focus. In Excel for the web, Office.js takes Tab: it looks for what comes after the
 * focused element among those that Tab reaches, does not find a title there, and leaves the pane. The browser knows better.
 */
export function keepTab(page: Document): void {
  // Office.js listens on the window: what stops here never reaches it.
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target instanceof HTMLElement && event.target.tabIndex < 0) event.stopPropagation();
  });
}
