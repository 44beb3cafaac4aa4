/** Vite gives a style sheet's text for `?inline`, and links it for a bare import. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
declare module '*.css';
