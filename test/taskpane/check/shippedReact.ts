/**
 * Imported before React, it makes a suite run React's production build, without the development checks that take half the time.
 * JSX in the suite's own file would load React sooner.
 */
process.env["NODE_ENV"] = "production";
