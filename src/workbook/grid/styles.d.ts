/** Style sheets that the grid's packages bring along. */
declare module "*.css";
