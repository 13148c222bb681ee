/** The field by which a form says that the browser runs no scripts. */
export const WITHOUT_SCRIPT = 'plain';
