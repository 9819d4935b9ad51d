/** Opens the register of invented pupils: it protects nothing, and the unlock screen shows it. */
export const DEMONSTRATION_PASSPHRASE = 'découvrir le registre';
