/** The version in package.json; the build puts it here. */
declare const LEMBAR_VERSION: string | undefined;

export const version = typeof LEMBAR_VERSION === "undefined" ? "" : LEMBAR_VERSION;
