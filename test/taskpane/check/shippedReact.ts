/**
 * Imported before React, it has a suite run React as it is shipped, without the checks of development, which take half the
 * time. JSX in the suite's own file would load React sooner.
 */
process.env["NODE_ENV"] = "production";
