/** The components that a page written by hand may name. */
export { default as Quality } from './Quality.astro';
