/** Style sheets in the grid's packages. */
declare module "*.css";
