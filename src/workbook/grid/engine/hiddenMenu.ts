export const HIDDEN_MENU = {};
