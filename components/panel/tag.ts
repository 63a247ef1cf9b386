/** Not registered anywhere: only a name that no page's styles mean. */
export const panelTag = 'touchstone-panel';
