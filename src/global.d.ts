/** The object on which gas-webpack-plugin looks for what becomes a top-level function of the pushed script. */
declare const global: Record<string, unknown>;
