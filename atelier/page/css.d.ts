/** Style sheets that webpack takes into the page. */
declare module '*.css';
